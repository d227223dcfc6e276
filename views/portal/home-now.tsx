import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { BrandScene } from '../components/brand.tsx'
import { AboutOffice, type AboutOfficeProps } from './about-office.tsx'
import { CounterList, type CounterNow } from './counter-list.tsx'
import { GroupList, type GroupNow } from './group-list.tsx'
import { LifeEvents, type LifeEventText } from './life-events.tsx'
import { LivePart } from './live-part.tsx'
import { OpeningChip } from './opening-chip.tsx'
import type { OpeningNow } from './opening-words.ts'
import { SearchForm } from './search-form.tsx'
import { type FoundService, SearchResults } from './search-results.tsx'
import { UpdatedAt, type UpdatedAtProps } from './updated-at.tsx'

export type HomeNowProps = {
  language: Language
  /** The slug of the office. */
  office: string
  here: string
  opening: OpeningNow
  /** What was searched for; nothing is found by an empty one. */
  query: string
  found: readonly FoundService[]
  groups: readonly GroupNow[]
  counters: readonly CounterNow[]
  lifeEvents: readonly LifeEventText[]
  updated: UpdatedAtProps['updated']
  about: Omit<AboutOfficeProps, 'language'>
}

/** The home of an office: open now, what do you need, who waits where. */
export function HomeNow(props: HomeNowProps) {
  const { language, office, here, opening, query, found, groups, counters, updated } = props
  const { lifeEvents, about } = props
  return (
    <LivePart here={here}>
      <div class="portal-hero on-hero">
        <div class="portal-hero__words">
          <OpeningChip opening={opening} language={language} />
          <h1>{wordsOf(language).portal.question}</h1>
          <SearchForm language={language} action={paths.office(office)} query={query} />
        </div>
        <BrandScene />
      </div>
      <div class="portal-columns">
        <div class="portal-main">
          {query !== '' && <SearchResults {...{ language, office, query, found }} />}
          <GroupList {...{ language, office, groups }} isOpen={opening.isOpen} />
          <UpdatedAt updated={updated} language={language} />
        </div>
        <div class="portal-aside">
          {lifeEvents.length > 0 && <LifeEvents {...{ language, office, lifeEvents }} />}
          <AboutOffice language={language} {...about} />
        </div>
        <CounterList {...{ language, office, counters }} />
      </div>
    </LivePart>
  )
}
