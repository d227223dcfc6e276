import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Holiday } from './rules/opening-hours.ts'
import { holidays } from './schema.ts'

/** The days on which an office stays closed, oldest first. */
export function listHolidays(db: Database, office: string): Promise<Holiday[]> {
  return db.select(columns).from(holidays).where(eq(holidays.office, office)).orderBy(asc(holidays.day))
}

/** The holiday of an office on a date, or null. */
export async function holidayOn(db: Database, office: string, day: string): Promise<Holiday | null> {
  const [holiday] = await db
    .select(columns)
    .from(holidays)
    .where(and(eq(holidays.office, office), eq(holidays.day, day)))
  return holiday ?? null
}

const columns = { day: holidays.day, name: holidays.name, kind: holidays.kind, source: holidays.source }
