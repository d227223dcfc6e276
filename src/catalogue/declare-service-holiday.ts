import type { Holiday } from '../offices/rules/opening-hours.ts'
import type { Work } from '../platform/work.ts'
import { amendServiceTimes } from './amend-service-times.ts'

/**
 * Closes a service on a day on which its office serves, or for a part of it; a day that is declared already
 * takes the new name, kind, source and part. Refuses SERVICE_UNKNOWN.
 */
export async function declareServiceHoliday(
  work: Work,
  office: string,
  code: string,
  day: Holiday,
): Promise<void> {
  await amendServiceTimes(work, office, code, 'holidays', ({ hours, holidays }) => ({
    hours,
    holidays: [...holidays.filter((holiday) => holiday.day !== day.day), day],
  }))
}
