import { phrase, wordsOf } from '../../src/words/language.ts'
import { minutesBetween } from './desk.ts'
import { DialogButton } from './dialog.tsx'
import { EndForm, endForm } from './end-form.tsx'
import type { HallCounter, HallFacts } from './hall.ts'

export type HallAsideProps = { hall: HallFacts; counter: HallCounter }

/** Who waits for this counter alone, for how long; who was handed over may go back into the line. */
export function HallAside({ hall, counter }: HallAsideProps) {
  const { language, now } = hall
  const { aside, hall: words } = wordsOf(language).console
  if (counter.aside.length === 0) return null
  return (
    <ul class="at__aside">
      {counter.aside.map((visit) => (
        <li>
          <span>
            {phrase(language, aside[visit.state], {
              number: visit.number,
              minutes: minutesBetween(visit.since, now),
            })}
          </span>
          {visit.state === 'handover' && (
            <>
              <DialogButton
                opens={endForm(visit)}
                label={words.handBackShort}
                about={phrase(language, words.handBackTitle, { number: visit.number })}
              />
              <EndForm hall={hall} counter={counter} visit={visit} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
