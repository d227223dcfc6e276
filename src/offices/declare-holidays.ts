import type { Work } from '../platform/work.ts'
import { amendTimes } from './amend-times.ts'
import type { Holiday, OfficeTimes } from './rules/opening-hours.ts'

/**
 * Closes an office on these days, or for a part of them; a day that is declared already takes the new
 * name, kind, source and part. All of them or, when one is not in order, none. Refuses CHANGED_MEANWHILE as
 * `amendTimes` does.
 */
export async function declareHolidays(
  work: Work,
  office: string,
  days: readonly Holiday[],
  madeFrom?: number,
): Promise<void> {
  const declared = new Set(days.map(({ day }) => day))
  const change = (times: OfficeTimes) => ({
    ...times,
    holidays: [...times.holidays.filter(({ day }) => !declared.has(day)), ...days],
  })
  await amendTimes(work, office, 'holidays', change, madeFrom)
}
