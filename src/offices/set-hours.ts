import type { Work } from '../platform/work.ts'
import { amendTimes } from './amend-times.ts'
import type { WeeklyHours } from './rules/opening-hours.ts'

/**
 * Sets the usual weekly hours of an office from now on. Periods and holidays stay. Refuses
 * CHANGED_MEANWHILE as `amendTimes` does.
 */
export async function setHours(
  work: Work,
  office: string,
  hours: WeeklyHours,
  madeFrom?: number,
): Promise<void> {
  await amendTimes(work, office, 'hours', (times) => ({ ...times, hours }), madeFrom)
}
