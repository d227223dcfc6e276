import type { ServiceRow } from '../../../views/admin/services-page.tsx'
import { everyService } from '../../catalogue/every-service.ts'
import { listServices } from '../../catalogue/services.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { policyOf } from '../../queue/policy.ts'
import { plainDate } from '../../words/format.ts'
import type { House } from '../http/house.ts'
import type { AdminHere } from './frame.ts'
import { nameOf, standardState } from './standard-state.ts'

/** Every service of an office as it stands in the catalogue, published or not. */
export async function serviceRows(house: House, { office, language }: AdminHere): Promise<ServiceRow[]> {
  const today = localDay(house.clock(), office.timeZone)
  const policy = await policyOf(house.reading, office.slug)
  const published = await listServices(house.reading, office.slug)
  const all = await everyService(house.reading, office.slug)
  return all.map((entry) => {
    const service = published.find(({ code }) => code === entry.code)
    const { suspension = null, stock = null, times } = service ?? {}
    return {
      code: entry.code,
      name: nameOf(entry, language),
      owner: entry.owner[language],
      hasOwnHours: times !== undefined && times.hours !== null,
      ownHolidays: times?.holidays.length ?? 0,
      standard: standardState(entry, today, policy, language),
      suspension: suspension && {
        reason: suspension.reason[language],
        since: plainDate(suspension.since, office.timeZone, language),
      },
      stock:
        stock === null || stock.state === 'available'
          ? null
          : { state: stock.state, item: stock.item[language] },
    }
  })
}
