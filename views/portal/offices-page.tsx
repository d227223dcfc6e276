import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import { LivePart } from './live-part.tsx'
import { OpeningChip } from './opening-chip.tsx'
import type { OpeningNow } from './opening-words.ts'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'

/** An office in the list of all. */
export type OfficeNow = {
  slug: string
  name: string
  address: string
  opening: OpeningNow
  waiting: number
  /** When this was true; offices may lie in different zones. */
  updated: { time: string; zone: string; date: string }
}

export type OfficesPageProps = Omit<PortalPageProps, 'title' | 'description' | 'children' | 'officeHref'> & {
  offices: readonly OfficeNow[]
}

/** The offices of this installation, each with how it is there now. */
export function OfficesPage({ offices, ...page }: OfficesPageProps) {
  const { portal } = wordsOf(page.language)
  return (
    <PortalPage
      {...page}
      title={portal.offices.title}
      description={portal.description.offices}
      officeHref={null}
      refreshes
    >
      <OfficesNow language={page.language} offices={offices} />
    </PortalPage>
  )
}

/** The part of the list that changes. */
export function OfficesNow({ language, offices }: { language: Language; offices: readonly OfficeNow[] }) {
  const { portal } = wordsOf(language)
  return (
    <LivePart here={paths.home}>
      <div class="content offices">
        <h1>{portal.offices.title}</h1>
        <ul class="offices__list">
          {offices.map((office) => (
            <Office language={language} {...office} />
          ))}
        </ul>
        <p class="portal-note">
          {portal.offices.note} {portal.method}
        </p>
      </div>
    </LivePart>
  )
}

function Office({
  language,
  slug,
  name,
  address,
  opening,
  waiting,
  updated,
}: OfficeNow & { language: Language }) {
  const { common, portal } = wordsOf(language)
  return (
    <li class="office">
      <h2 class="office__name">
        <a href={paths.office(slug)}>{name}</a>
      </h2>
      <p class="office__address">{address}</p>
      <OpeningChip opening={opening} language={language} />
      <p class="office__waiting">{phrase(language, common.people.waiting, { count: waiting })}</p>
      <p class="portal-note">{phrase(language, portal.updated, updated)}</p>
      <Icon name="chevron-right" turns />
    </li>
  )
}
