import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { type NotGiven, notGivenNote, notGivenTitle } from '../components/not-given.ts'
import { LivePart } from './live-part.tsx'
import { ServiceAside, type ServiceAsideProps } from './service-aside.tsx'
import { ServiceFacts, type ServiceFactsProps } from './service-facts.tsx'
import { SheetParts, type SheetText } from './sheet-parts.tsx'
import { Trail } from './trail.tsx'
import { UpdatedAt, type UpdatedAtProps } from './updated-at.tsx'

export type ServiceNowProps = {
  language: Language
  /** The slug of the office. */
  office: string
  code: string
  name: string
  summary: string
  groupName: string
  sheet: SheetText
  line: Pick<ServiceFactsProps, 'open' | 'paused' | 'isOpen' | 'waiting' | 'acceptedUntil'>
  /** Why this service alone gives no numbers; the office is open. */
  notGiven: NotGiven | null
  aside: Omit<ServiceAsideProps, 'language' | 'office'>
  updated: UpdatedAtProps['updated']
}

/** One service: the facts first, then its whole standard. */
export function ServiceNow(props: ServiceNowProps) {
  const { language, office, code, name, summary, groupName, sheet, line, notGiven, aside, updated } = props
  const { fees, promise } = sheet
  const { menu } = wordsOf(language).portal
  return (
    <LivePart here={paths.service(office, code)}>
      <div class="service-head">
        <Trail
          language={language}
          links={[{ href: `${paths.office(office)}#services`, label: menu.services }]}
          here={groupName === name ? name : `${groupName}: ${name}`}
        />
        <h1>{name}</h1>
        <p class="service-head__summary">{summary}</p>
        {notGiven && (
          <Banner
            tone="waiting"
            icon="calendar-off"
            title={notGivenTitle(language, notGiven)}
            note={notGivenNote(language, notGiven)}
          />
        )}
        <ServiceFacts {...line} {...{ language, fees, promise }} />
        <UpdatedAt updated={updated} language={language} />
      </div>
      <div class="portal-columns">
        <SheetParts sheet={sheet} language={language} />
        <ServiceAside {...aside} language={language} office={office} />
      </div>
    </LivePart>
  )
}
