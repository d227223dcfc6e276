import type { Context } from 'hono'
import { type GivenProps, ServicePage } from '../../../views/admin/service-page.tsx'
import { type CatalogueEntry, everyService } from '../../catalogue/every-service.ts'
import { listServiceTimes } from '../../catalogue/service-times.ts'
import { listServices, type Service } from '../../catalogue/services.ts'
import type { StockNow } from '../../catalogue/stocks.ts'
import { listAgencies } from '../../offices/counters.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { refuse } from '../../platform/refusal.ts'
import { policyOf } from '../../queue/policy.ts'
import { dateInWords } from '../../words/format.ts'
import { wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { typedWeek } from '../http/week-form.ts'
import { typedBoth } from './drafts/typed.ts'
import { type AdminHere, toldOf } from './frame.ts'
import { holidayRow } from './holiday-form.ts'
import type { Status } from './refused.ts'
import { basesOf, nameOf, standardState } from './standard-state.ts'

/** What a form of the page brings back when something was wrong with it. */
export type GivenAgain = Partial<Pick<GivenProps, 'suspending' | 'hours' | 'closing' | 'stock'>> & {
  withdrawal?: Omit<GivenProps['withdrawal'], 'withdrawn'>
  refusal?: string
}

/** A published service by its code. Refuses NOT_FOUND: a page of a service that is not there is no page. */
export async function publishedService(house: House, { office }: AdminHere, code: string): Promise<Service> {
  const all = await listServices(house.reading, office.slug)
  return all.find((service) => service.code === code) ?? refuse('NOT_FOUND')
}

/** The page of a service, published or not. Refuses NOT_FOUND. */
export async function showService(
  house: House,
  c: Context<DoorEnv>,
  here: AdminHere,
  code: string,
  { refusal, ...again }: GivenAgain = {},
  status: Status = 200,
) {
  const { language, office } = here
  const today = localDay(house.clock(), office.timeZone)
  const all = await everyService(house.reading, office.slug)
  const entry = all.find((each) => each.code === code) ?? refuse('NOT_FOUND')
  const policy = await policyOf(house.reading, office.slug)
  const { done } = wordsOf(language).adminCatalogue.service
  const page = {
    ...toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done }),
    service: { code, name: nameOf(entry, language) },
    standard: {
      standard: standardState(entry, today, policy, language),
      bases: basesOf(entry, today).map(({ version, validFrom }) => ({
        version,
        date: dateInWords(validFrom, language),
      })),
    },
    given: await givenIn(house, here, entry, again),
    ...(refusal !== undefined && { refusal }),
  }
  return showDocument(c, <ServicePage {...page} />, status)
}

async function givenIn(
  house: House,
  here: AdminHere,
  { code, versions }: CatalogueEntry,
  { suspending, hours, closing, stock, withdrawal }: Omit<GivenAgain, 'refusal'>,
): Promise<GivenProps | null> {
  const { language, office } = here
  const [newest] = versions
  if (newest === undefined) return null
  const service = await publishedService(house, here, code)
  const [times] = await listServiceTimes(house.reading, office.slug, code)
  const agencies = await listAgencies(house.reading, office.slug)
  const { suspension } = service
  const back = suspension?.expectedBack ?? null
  const own = service.times.hours === null ? 'office' : 'own'
  return {
    suspension: suspension && {
      reason: suspension.reason[language],
      back: back === null ? null : dateInWords(back, language),
    },
    ...(suspending && { suspending }),
    ...(closing && { closing }),
    holidays: service.times.holidays.map((holiday) => holidayRow(holiday, language)),
    owner: service.owner.code,
    agencies: agencies.map((agency) => ({ code: agency.code, name: agency[language] })),
    hours: hours ?? {
      typed: { own, ...typedWeek(service.times.hours ?? office.hours) },
      version: times?.version ?? 0,
    },
    stock: stock ?? { typed: typedStock(service.stock) },
    withdrawal: {
      withdrawn:
        newest.withdrawal === null || newest.validTo === null
          ? null
          : { date: dateInWords(newest.validTo, language), reason: newest.withdrawal.reason[language] },
      ...withdrawal,
    },
  }
}

function typedStock(stock: StockNow | null): Record<string, string> {
  return stock === null
    ? { stock: 'none' }
    : { stock: stock.state, ...typedBoth('item', stock.item), ...typedBoth('note', stock.note) }
}
