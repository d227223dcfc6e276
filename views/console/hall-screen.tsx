import { paths } from '../../src/web/http/paths.ts'
import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { StaffSpace } from '../layouts/staff-frame.tsx'
import { Connection } from './connection.tsx'
import { deskSwap } from './desk-screen.tsx'
import type { HallFacts } from './hall.ts'
import { HallCounter } from './hall-counter.tsx'
import { HallLines } from './hall-lines.tsx'
import { HeadEnd } from './head-end.tsx'

export type HallScreenProps = { hall: HallFacts }

/** The hall at a glance: one component for the page, the swap and the healing. */
export function HallScreen({ hall }: HallScreenProps) {
  const { language, now, timeZone, office, officer, counters, lines, notice } = hall
  const { hall: words } = wordsOf(language).console
  const open = counters.filter(({ state }) => state === 'open').length
  const waiting = lines.reduce((sum, line) => sum + line.waiting, 0)
  return (
    <StaffSpace
      attributes={{ ...deskSwap, 'data-now': String(now) }}
      place={words.title}
      end={
        <HeadEnd
          language={language}
          office={office}
          officer={officer}
          here={paths.consoleHall(office)}
          before={<Connection language={language} />}
        />
      }
      clock={{ time: clockTime(now, timeZone), zone: zoneLabel(now, timeZone) }}
    >
      <h1 class="only-heard">{words.title}</h1>
      <div class="hall">
        <header class="hall__head">
          <p>{phrase(language, words.summary, { open, waiting })}</p>
          <p class="hall__links">
            <a class="choose__back" href={paths.adminFigures(office)}>
              {words.figures}
            </a>
            <a class="choose__back" href={paths.console(office)}>
              {words.back}
            </a>
          </p>
        </header>
        <div class="desk__notice" role="alert" id="notice">
          {notice && (
            <Banner
              tone={notice.tone}
              icon="info"
              title={notice.sentence}
              attributes={{ role: 'presentation' }}
            />
          )}
        </div>
        <section class="hall__counters" tabindex={0} aria-labelledby="hall-counters">
          <h2 class="only-heard" id="hall-counters">
            {words.counters}
          </h2>
          <ul class="hall__grid">
            {counters.map((counter) => (
              <HallCounter hall={hall} counter={counter} />
            ))}
          </ul>
        </section>
        <HallLines hall={hall} />
      </div>
    </StaffSpace>
  )
}
