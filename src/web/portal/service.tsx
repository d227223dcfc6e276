import type { Context } from 'hono'
import { ServiceNow, type StockText } from '../../../views/portal/service-now.tsx'
import { ServicePage } from '../../../views/portal/service-page.tsx'
import { openDrafts } from '../../catalogue/drafts.ts'
import { citation } from '../../catalogue/rules/regulation.ts'
import { findService, type Service } from '../../catalogue/services.ts'
import { listStandards } from '../../catalogue/standards.ts'
import { listCounters } from '../../offices/counters.ts'
import { findOffice, type Office } from '../../offices/office.ts'
import { governmentService } from '../../opendata/rules/schema-org.ts'
import { clockTime, plainDate } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { linksOf } from '../http/links.ts'
import { acceptedUntil, notGivenOf } from '../http/not-given.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { shownFor } from '../http/waits.ts'
import { type Asked, addressOf } from './asked.ts'
import { countersIn, servedNow, waitingFor } from './hall.ts'
import { historyIn } from './history.ts'
import { openingNow, periodNow, weekOf } from './opening.ts'
import { pageOf } from './page.ts'
import { sheetIn } from './sheet.ts'

/** The page of a service with the standard that is valid today. Refuses OFFICE_UNKNOWN, SERVICE_UNKNOWN. */
export async function serviceHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  code: string,
  asked: Asked,
): Promise<string> {
  const at = house.clock()
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const hall = await house.hall(slug)
  const service = await findService(house.reading, slug, code, hall.day)
  const counters = await listCounters(house.reading, slug)
  const standards = await listStandards(house.reading, slug, code)
  const drafts = await openDrafts(house.reading, slug)
  const { sheet, owner, group } = service
  const name = sheet.name[language]
  const page = paths.service(slug, code)
  const dataHref = `/api/v1/offices/${slug}/services/${encodeURIComponent(code)}`
  const updated = clockOf(at, office, language)
  const until = acceptedUntil(hall, code)
  const now = {
    ...{ language, office: slug, code, name, updated },
    here: addressOf(page, asked),
    summary: sheet.summary[language],
    slogan: sheet.slogan?.[language] ?? null,
    groupName: group.name[language],
    sheet: sheetIn(service, office, at, language, { here: page, asked }),
    stock: stockIn(service, office, language),
    line: {
      ...servedNow(hall, [code]),
      waiting: waitingFor(hall, [code]),
      wait: shownFor(hall, [code]),
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
      legal: lawsIn(service),
      decree: sheet.decree ?? null,
      hasDraft: drafts.some((draft) => draft.code === code && draft.state === 'review'),
      history: historyIn(standards, office, hall.day, language),
      source: sheet.source[language],
      data: [
        { label: 'JSON', href: dataHref },
        { label: 'JSON-LD', href: `${dataHref}.jsonld` },
      ],
      isDemo: office.demo,
    },
  }
  const { description } = wordsOf(language).portal
  return htmlOf(c, <ServiceNow {...now} />, () => (
    <ServicePage
      {...pageOf(house, c, office, page)}
      returnTo={now.here}
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

function lawsIn({ sheet, regulations }: Service) {
  return sheet.legal.map(({ regulation, articles = null }) => {
    const law = regulations.find((known) => known.code === regulation)
    return { cite: law === undefined ? regulation : citation(law), articles, link: law?.link ?? null }
  })
}

function stockIn({ stock }: Service, office: Office, language: Language): StockText | null {
  return (
    stock && {
      item: stock.item[language],
      state: stock.state,
      note: stock.note?.[language] ?? null,
      since: plainDate(stock.since, office.timeZone, language),
    }
  )
}
