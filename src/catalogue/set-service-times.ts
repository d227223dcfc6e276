import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import type { Work } from '../platform/work.ts'
import { amendServiceTimes } from './amend-service-times.ts'

/**
 * Sets when a service is given within the hours of its office, and its own closed days, from now on and
 * as a new version. Refuses as `amendServiceTimes` does.
 */
export async function setServiceTimes(
  work: Work,
  office: string,
  code: string,
  plan: ServiceTimes,
  madeFrom?: number,
): Promise<void> {
  await amendServiceTimes(work, office, code, 'hours', () => plan, madeFrom)
}
