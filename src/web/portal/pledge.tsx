import type { Context } from 'hono'
import { PledgePage } from '../../../views/portal/pledge-page.tsx'
import { findOffice } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { dateOf } from './opening.ts'
import { pageOf } from './page.ts'

/** What an office pledges, by whom it is signed and until when it binds. Refuses OFFICE_UNKNOWN. */
export async function pledgeHtml(house: House, c: Context<DoorEnv>, slug: string): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const today = localDay(house.clock(), office.timeZone)
  const { pledge: text, ...frame } = pageOf(house, c, office, paths.pledge(slug))
  const validTo = office.pledge?.validTo ?? null
  const pledged = text && {
    ...text,
    validTo: validTo === null ? null : dateOf(validTo, office, language),
    isExpired: validTo !== null && validTo < today,
  }
  const { description } = wordsOf(language).portal
  const page = (
    <PledgePage
      {...frame}
      description={phrase(language, description.pledge, { office: office.name[language] })}
      pledged={pledged ?? null}
      complaints={office.complaints[language]}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}
