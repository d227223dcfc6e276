import type { Context } from 'hono'
import { FeesPage } from '../../../views/portal/fees-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { findOffice } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { nothingAsked } from './asked.ts'
import { feesIn } from './fees.ts'
import { dateOf } from './opening.ts'
import { pageOf } from './page.ts'

/** Every fee of an office on one page. Refuses OFFICE_UNKNOWN. */
export async function feesHtml(house: House, c: Context<DoorEnv>, slug: string): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const today = localDay(house.clock(), office.timeZone)
  const services = await listServices(house.reading, slug, today)
  const { description } = wordsOf(language).portal
  const page = (
    <FeesPage
      {...pageOf(house, c, office, paths.fees(slug))}
      description={phrase(language, description.fees, { office: office.name[language] })}
      slug={slug}
      date={dateOf(today, office, language)}
      services={services.map((service) => ({
        code: service.code,
        name: service.sheet.name[language],
        ...feesIn(service, office, today, language, nothingAsked),
      }))}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}
