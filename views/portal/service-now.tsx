import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { type NotGiven, notGivenNote, notGivenTitle } from '../components/not-given.ts'
import { Guide } from './guide.tsx'
import { LivePart } from './live-part.tsx'
import { ServiceAside, type ServiceAsideProps } from './service-aside.tsx'
import { ServiceFacts, type ServiceFactsProps } from './service-facts.tsx'
import { SheetParts, type SheetText } from './sheet-parts.tsx'
import { Trail } from './trail.tsx'
import { UpdatedAt, type UpdatedAtProps } from './updated-at.tsx'

export type StockText = {
  item: string
  state: 'available' | 'low' | 'out'
  note: string | null
  since: string
}

export type ServiceNowProps = {
  language: Language
  /** The slug of the office. */
  office: string
  /** The address of this page, with what was asked on it. */
  here: string
  code: string
  name: string
  summary: string
  groupName: string
  sheet: SheetText
  line: Pick<ServiceFactsProps, 'open' | 'paused' | 'isOpen' | 'waiting' | 'wait' | 'acceptedUntil'>
  slogan: string | null
  /** What is left of what the service uses up, and since when that is known; dates in words. */
  stock: StockText | null
  /** Why this service alone gives no numbers; the office is open. */
  notGiven: NotGiven | null
  aside: Omit<ServiceAsideProps, 'language' | 'office' | 'code'>
  updated: UpdatedAtProps['updated']
}

/** One service: the facts first, then its whole standard. */
export function ServiceNow(props: ServiceNowProps) {
  const { language, office, here, code, name, summary, slogan, groupName, sheet } = props
  const { line, stock, notGiven, aside, updated } = props
  const { fees, promise } = sheet
  const { menu } = wordsOf(language).portal
  return (
    <LivePart here={here}>
      <div class="service-head">
        <Trail
          language={language}
          links={[{ href: `${paths.office(office)}#services`, label: menu.services }]}
          here={groupName === name ? name : `${groupName}: ${name}`}
        />
        <h1>{name}</h1>
        <p class="service-head__summary">{summary}</p>
        {slogan !== null && <p class="service-head__slogan">{slogan}</p>}
        {notGiven && (
          <Banner
            tone="waiting"
            icon="calendar-off"
            title={notGivenTitle(language, notGiven)}
            note={notGivenNote(language, notGiven)}
          />
        )}
        {stock && <StockBanner stock={stock} language={language} />}
        <ServiceFacts {...line} {...{ language, fees, promise }} />
        <UpdatedAt updated={updated} language={language} />
      </div>
      <div class="portal-columns">
        <div class="service-sheet">
          {sheet.guide.length > 0 && <Guide sentences={sheet.guide} language={language} />}
          <SheetParts sheet={sheet} language={language} here={paths.service(office, code)} />
        </div>
        <ServiceAside {...aside} {...{ language, office, code }} />
      </div>
    </LivePart>
  )
}

function StockBanner({ stock, language }: { stock: StockText; language: Language }) {
  const { service } = wordsOf(language).portal
  const { state, item, note, since } = stock
  const words = [phrase(language, service.stockSince, { date: since }), ...(note === null ? [] : [note])]
  return (
    <Banner
      tone={state === 'available' ? 'serving' : 'waiting'}
      icon={state === 'available' ? 'check' : 'package-off'}
      title={phrase(language, service.stock[state], { item })}
      note={words.join(' ')}
    />
  )
}
