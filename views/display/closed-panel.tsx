import type { Opening } from '../../src/offices/rules/opening-hours.ts'
import { clockTime, longDate, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type Closed = Extract<Opening, { isOpen: false }>

export type ClosedPanelProps = { language: Language; closed: Closed; timeZone: string }

/** A hall in which nobody is called: why, and when it opens again. */
export function ClosedPanel({ language, closed, timeZone }: ClosedPanelProps) {
  const words = wordsOf(language).display.closed
  const { why, opensAt, holiday } = closed
  return (
    <section class="closed" aria-labelledby="closed-title">
      <span class="closed__icon">
        <Icon name={why === 'break' ? 'clock-pause' : 'moon'} />
      </span>
      <h1 class="closed__title" id="closed-title">
        {why === 'holiday'
          ? phrase(language, words.holiday, { holiday: holiday?.name[language] ?? '' })
          : words[why]}
      </h1>
      {opensAt === null ? (
        <p class="closed__opens">{words.unknown}</p>
      ) : (
        <p class="closed__opens">
          {phrase(language, words.opens, { day: longDate(opensAt, timeZone, language) })}{' '}
          <strong>
            {phrase(language, words.opensAt, {
              time: clockTime(opensAt, timeZone),
              zone: zoneLabel(opensAt, timeZone),
            })}
          </strong>
        </p>
      )}
    </section>
  )
}
