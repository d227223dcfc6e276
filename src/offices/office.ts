import { asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { refuse } from '../platform/refusal.ts'
import { listHolidays } from './holidays.ts'
import type { Holiday } from './rules/opening-hours.ts'
import { holidays, offices } from './schema.ts'

/** An office with the days on which it stays closed, oldest first; fit for `openingAt`. */
export type Office = Readonly<typeof offices.$inferSelect> & { readonly holidays: readonly Holiday[] }

/** The office of a slug. Refuses OFFICE_UNKNOWN. */
export function findOffice(db: Database, slug: string): Promise<Office> {
  return memory(db, slug, async () => {
    const [office] = await db.select().from(offices).where(eq(offices.slug, slug))
    if (office === undefined) return refuse('OFFICE_UNKNOWN', { office: slug })
    return { ...office, holidays: await listHolidays(db, slug) }
  })
}

const memory = createMemory<Office>([offices, holidays])

/** Every office of this installation, by slug. */
export async function listOffices(db: Database): Promise<Office[]> {
  const rows = await db.select().from(offices).orderBy(asc(offices.slug))
  const days = await db.select().from(holidays).orderBy(asc(holidays.day))
  return rows.map((office) => ({
    ...office,
    holidays: days
      .filter((holiday) => holiday.office === office.slug)
      .map(({ day, name, kind, source }) => ({ day, name, kind, source })),
  }))
}
