import { paths } from '../../src/web/http/paths.ts'
import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { PageProps } from '../layouts/page.tsx'
import { StaffFrame } from '../layouts/staff-frame.tsx'
import { HeadEnd } from './head-end.tsx'
import type { SupposedFacts } from './supposed.ts'
import { SupposedTable } from './supposed-table.tsx'
import { Ticks } from './ticks.tsx'
import { verdictOf } from './verdict.ts'

export type SupposedPageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  facts: SupposedFacts
}

/** What would be if a closed counter opened now: in one sentence, then line by line. */
export function SupposedPage({ facts, isClockMoved, ...page }: SupposedPageProps) {
  const { language, office, officer, counter, place, agency, asOf, timeZone, same } = facts
  const { supposed: words, console } = wordsOf(language)
  const given = facts.services.filter(({ checked }) => checked)
  const title = phrase(language, words.ask, { counter: place })
  const codes = given.map(({ code }) => code)
  const time = { time: clockTime(asOf, timeZone), zone: zoneLabel(asOf, timeZone) }
  return (
    <StaffFrame
      {...page}
      {...(isClockMoved !== undefined && { isClockMoved })}
      title={title}
      office={facts.officeName}
      place={console.hall.title}
      end={
        <HeadEnd
          language={language}
          office={office}
          officer={officer}
          here={paths.hallSupposed(office, counter, codes)}
        />
      }
    >
      <div class="supposed">
        <header class="supposed__head">
          <div>
            <h1>{title}</h1>
            <p>
              {agency}: {given.map(({ name }) => name).join(', ')}
            </p>
          </div>
          <a class="choose__back" href={paths.consoleHall(office)}>
            {words.back}
          </a>
        </header>
        <div class="supposed__answer">
          <p class="supposed__verdict">{verdictOf(facts)}</p>
          <p class="supposed__as-of">{phrase(language, words.asOf, time)}</p>
        </div>
        {facts.lines.length > 0 && (
          <section class="supposed__lines" tabindex={0} aria-label={words.table}>
            <SupposedTable facts={facts} />
          </section>
        )}
        {same.length > 0 && <p>{phrase(language, words.others, { list: same.join(', ') })}</p>}
        <form class="supposed__form" method="get" action={paths.hallSupposed(office, counter)}>
          <details>
            <summary>{phrase(language, words.otherServices, { counter: place })}</summary>
            <Ticks id="supposed" services={facts.services} />
          </details>
          <div class="supposed__acts">
            <Button
              icon="door"
              href={paths.consoleCounters(office, counter)}
              label={phrase(language, words.open, { counter: place })}
            />
            <Button kind="outline" icon="refresh" label={words.again} />
          </div>
        </form>
        <p class="supposed__method">{phrase(language, words.method, { counter: place })}</p>
      </div>
    </StaffFrame>
  )
}
