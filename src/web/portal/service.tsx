import type { Context } from 'hono'
import { ServiceNow } from '../../../views/portal/service-now.tsx'
import { ServicePage } from '../../../views/portal/service-page.tsx'
import { citation } from '../../catalogue/rules/regulation.ts'
import { findService } from '../../catalogue/services.ts'
import { listCounters } from '../../offices/counters.ts'
import { findOffice } from '../../offices/office.ts'
import { governmentService } from '../../opendata/rules/schema-org.ts'
import { clockTime, plainDate } from '../../words/format.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { linksOf } from '../http/links.ts'
import { acceptedUntil, notGivenOf } from '../http/not-given.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { countersIn, servedNow, waitingFor } from './hall.ts'
import { dateOf, openingNow, periodNow, weekOf } from './opening.ts'
import { pageOf } from './page.ts'
import { sheetIn } from './sheet.ts'

/** The page of a service with the standard that is valid today. Refuses OFFICE_UNKNOWN, SERVICE_UNKNOWN. */
export async function serviceHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  code: string,
): Promise<string> {
  const at = house.clock()
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const hall = await house.hall(slug)
  const service = await findService(house.reading, slug, code, hall.day)
  const counters = await listCounters(house.reading, slug)
  const { sheet, owner, group } = service
  const name = sheet.name[language]
  const updated = clockOf(at, office, language)
  const until = acceptedUntil(hall, code)
  const now = {
    ...{ language, office: slug, code, name, updated },
    summary: sheet.summary[language],
    groupName: group.name[language],
    sheet: sheetIn(service, office, hall.day, language),
    line: {
      ...servedNow(hall, [code]),
      waiting: waitingFor(hall, [code]),
      isOpen: openingNow(office, at, language).isOpen,
      acceptedUntil: until === null ? null : `${clockTime(until, office.timeZone)} ${updated.zone}`,
    },
    notGiven: notGivenOf(hall, code, office, language),
    aside: {
      counters: countersIn(hall, counters, language, [code]),
      week: weekOf(office, at, language, service.times),
      period: periodNow(office, at, language),
      zone: updated.zone,
      owner: owner[language],
      legal: sheet.legal.map(({ regulation, articles = null }) => {
        const law = service.regulations.find((known) => known.code === regulation)
        const cite = law === undefined ? regulation : citation(law)
        return { cite, articles, link: law?.link ?? null }
      }),
      version: {
        number: service.version,
        validFrom: dateOf(service.validFrom, office, language),
        published: plainDate(service.publishedAt, office.timeZone, language),
      },
      source: sheet.source[language],
      dataHref: `/api/v1/offices/${slug}/services/${encodeURIComponent(code)}`,
      isDemo: office.demo,
    },
  }
  const { description } = wordsOf(language).portal
  return htmlOf(c, <ServiceNow {...now} />, () => (
    <ServicePage
      {...pageOf(house, c, office, paths.service(slug, code))}
      description={phrase(language, description.service, { service: name, office: office.name[language] })}
      now={now}
      facts={governmentService(
        service,
        { office, day: hall.day, services: [service] },
        linksOf(house, slug),
        language,
      )}
    />
  ))
}
