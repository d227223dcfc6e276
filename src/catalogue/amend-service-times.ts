import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import { serviceTimesShape } from '../offices/rules/times-shape.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { serviceTimetables } from './schema.ts'
import { allTheTime, listServiceTimes } from './service-times.ts'
import { findService } from './services.ts'

/**
 * Puts changed times of a service in force from now on, as a new version, unless nothing changes. Records
 * `service.changed`. Refuses SERVICE_UNKNOWN, and CHANGED_MEANWHILE when the change was made from another
 * version than the one in force (0 for none). What is not in order is never kept: it throws.
 */
export async function amendServiceTimes(
  work: Work,
  office: string,
  code: string,
  changed: 'hours' | 'holidays',
  change: (times: ServiceTimes) => ServiceTimes,
  madeFrom?: number,
): Promise<void> {
  await findService(work.db, office, code)
  const [newest] = await listServiceTimes(work.db, office, code)
  const { version, times } = newest ?? { version: 0, times: allTheTime }
  if (madeFrom !== undefined && madeFrom !== version) refuse('CHANGED_MEANWHILE')
  const wanted = inOrder(serviceTimesShape.parse(change(times)))
  if (JSON.stringify(wanted) === JSON.stringify(times)) return
  await work.db
    .insert(serviceTimetables)
    .values({ office, code, version: version + 1, setAt: work.at, setBy: work.by, times: wanted })
  await work.record(office, 'service.changed', { service: code, changed })
}

/** The closed days in the order of the year. */
function inOrder({ hours, holidays }: ServiceTimes): ServiceTimes {
  return { hours, holidays: holidays.toSorted((one, other) => (one.day < other.day ? -1 : 1)) }
}
