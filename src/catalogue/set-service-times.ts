import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import { serviceTimesShape } from '../offices/rules/times-shape.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { serviceTimetables } from './schema.ts'
import { listServiceTimes } from './service-times.ts'
import { findService } from './services.ts'

/**
 * Sets when a service is given within the hours of its office, and its own closed days, from now on and
 * as a new version. Refuses SERVICE_UNKNOWN, and CHANGED_MEANWHILE when they were made from another version
 * than the one in force (0 for none).
 */
export async function setServiceTimes(
  work: Work,
  office: string,
  code: string,
  plan: ServiceTimes,
  madeFrom?: number,
): Promise<void> {
  await findService(work.db, office, code)
  const times = serviceTimesShape.parse(plan)
  const [newest] = await listServiceTimes(work.db, office, code)
  const current = newest?.version ?? 0
  if (madeFrom !== undefined && madeFrom !== current) refuse('CHANGED_MEANWHILE')
  const version = current + 1
  await work.db
    .insert(serviceTimetables)
    .values({ office, code, version, setAt: work.at, setBy: work.by, times })
  await work.record(office, 'service.changed', { service: code, changed: 'hours' })
}
