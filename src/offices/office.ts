import { asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { refuse } from '../platform/refusal.ts'
import type { OfficeTimes } from './rules/opening-hours.ts'
import { offices, timetables } from './schema.ts'
import { newestTimes } from './times.ts'

/** An office with the times in force; fit for `openingAt`. */
export type Office = Readonly<typeof offices.$inferSelect> & OfficeTimes

/** The office of a slug. Refuses OFFICE_UNKNOWN. */
export function findOffice(db: Database, slug: string): Promise<Office> {
  return memory(db, slug, async () => {
    const [office] = await db.select().from(offices).where(eq(offices.slug, slug))
    return office === undefined ? refuse('OFFICE_UNKNOWN', { office: slug }) : withTimes(db, office)
  })
}

const memory = createMemory<Office>([offices, timetables])

/** Every office of this installation, by slug. */
export async function listOffices(db: Database): Promise<Office[]> {
  const rows = await db.select().from(offices).orderBy(asc(offices.slug))
  return Promise.all(rows.map((office) => withTimes(db, office)))
}

async function withTimes(db: Database, office: typeof offices.$inferSelect): Promise<Office> {
  const { times } = await newestTimes(db, office.slug)
  return { ...office, ...times }
}
