import type { Work } from '../platform/work.ts'
import { amendTimes } from './amend-times.ts'

/** The office serves on this day after all; where no holiday was declared, nothing changes. */
export async function withdrawHoliday(work: Work, office: string, day: string): Promise<void> {
  await amendTimes(work, office, 'holidays', (times) => ({
    ...times,
    holidays: times.holidays.filter((holiday) => holiday.day !== day),
  }))
}
