import type { Context } from 'hono'
import type { PortalPageProps } from '../../../views/portal/portal-page.tsx'
import type { Office } from '../../offices/office.ts'
import { wordsOf } from '../../words/language.ts'
import { basicsOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { paths } from '../http/paths.ts'
import { dateOf } from './opening.ts'

/** The client scripts of every public page. */
export const SCRIPTS = ['htmx', 'portal'] as const

type PageFrame = Omit<PortalPageProps, 'title' | 'description' | 'children'>

/** What frames a page of an office; `path` is its one address, for those who came by another too. */
export function pageOf(house: House, c: Context<DoorEnv>, office: Office, path: string): PageFrame {
  const basics = basicsOf(house, c, 'portal', SCRIPTS)
  const { language } = basics
  const { shortName, slogan, pledge, slug } = office
  return {
    ...basics,
    office: { name: shortName[language], slogan: slogan[language], href: paths.office(slug) },
    officeHref: paths.office(slug),
    returnTo: path,
    canonical: `${house.publicUrl()}${path}`,
    shareImage: `${house.publicUrl()}${house.assets.image('share-card.png')}`,
    pledge: pledge && {
      text: pledge[language],
      place: pledge.place,
      by: pledge.by,
      date: dateOf(pledge.date, office, language),
    },
  }
}

/** What frames a page of no office. */
export function pageOfNoOffice(house: House, c: Context<DoorEnv>, path: string): PageFrame {
  const basics = basicsOf(house, c, 'portal', SCRIPTS)
  return {
    ...basics,
    office: { name: wordsOf(basics.language).common.product, href: paths.home },
    officeHref: null,
    returnTo: path,
    canonical: `${house.publicUrl()}${path}`,
    shareImage: `${house.publicUrl()}${house.assets.image('share-card.png')}`,
  }
}
