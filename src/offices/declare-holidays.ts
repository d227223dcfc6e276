import type { Work } from '../platform/work.ts'
import type { Holiday } from './rules/opening-hours.ts'
import { holidays } from './schema.ts'

/** Closes an office on these days; a day that is declared already takes the new name, kind and source. */
export async function declareHolidays(work: Work, office: string, days: readonly Holiday[]): Promise<void> {
  for (const holiday of days) {
    await work.db
      .insert(holidays)
      .values({ office, ...holiday })
      .onConflictDoUpdate({ target: [holidays.office, holidays.day], set: holiday })
  }
}
