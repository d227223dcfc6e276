import type { Work } from '../platform/work.ts'
import { amendServiceTimes } from './amend-service-times.ts'

/**
 * The service is given on this day after all, as far as its office serves; where it had no holiday of its
 * own, nothing changes. Refuses SERVICE_UNKNOWN.
 */
export async function withdrawServiceHoliday(
  work: Work,
  office: string,
  code: string,
  day: string,
): Promise<void> {
  await amendServiceTimes(work, office, code, 'holidays', ({ hours, holidays }) => ({
    hours,
    holidays: holidays.filter((holiday) => holiday.day !== day),
  }))
}
