import type { Context } from 'hono'
import type { PortalPageProps } from '../../../views/portal/portal-page.tsx'
import type { Office } from '../../offices/office.ts'
import { dateInWords } from '../../words/format.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { basicsOf } from './basics.ts'
import type { DoorEnv, House } from './house.ts'
import { paths } from './paths.ts'

type PublicPage = Omit<PortalPageProps, 'title' | 'description' | 'children' | 'pledge'> &
  Required<Pick<PortalPageProps, 'pledge'>>

/**
 * What frames a public page, of an office or of the house; `path` is its one address, for those who came by
 * another too.
 */
export function publicPage(
  house: House,
  c: Context<DoorEnv>,
  path: string,
  office?: Office,
  scripts: Parameters<typeof basicsOf>[3] = [],
): PublicPage {
  const basics = basicsOf(house, c, 'portal', scripts)
  const { language } = basics
  const home = office === undefined ? paths.home : paths.office(office.slug)
  const head =
    office === undefined
      ? { name: wordsOf(language).common.product }
      : { name: office.shortName[language], slogan: office.slogan[language] }
  return {
    ...basics,
    office: { ...head, href: home },
    officeHref: office === undefined ? null : home,
    pledge: pledgeOf(office, language),
    returnTo: path,
    canonical: `${house.publicUrl()}${path}`,
    shareImage: `${house.publicUrl()}${house.assets.image('share-card.png')}`,
  }
}

function pledgeOf(office: Office | undefined, language: Language): PublicPage['pledge'] {
  if (office === undefined || office.pledge === null) return null
  const { place, by, date } = office.pledge
  return { text: office.pledge[language], place, by, date: dateInWords(date, language) }
}
