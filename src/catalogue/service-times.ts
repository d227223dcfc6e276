import { and, desc, eq, max } from 'drizzle-orm'
import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import type { Database } from '../platform/database.ts'
import { serviceTimetables } from './schema.ts'

/** A version of the times of a service: `setAt` in milliseconds, `setBy` as in `Work`. */
export type ServiceTimesVersion = Readonly<typeof serviceTimetables.$inferSelect>

/** A service that says nothing else is given whenever its office serves. */
export const allTheTime: ServiceTimes = { hours: null, holidays: [] }

/** Every version of the times of a service, the newest first; none when it never had its own. */
export function listServiceTimes(db: Database, office: string, code: string): Promise<ServiceTimesVersion[]> {
  return db
    .select()
    .from(serviceTimetables)
    .where(and(eq(serviceTimetables.office, office), eq(serviceTimetables.code, code)))
    .orderBy(desc(serviceTimetables.version))
}

/** The times in force of every service of an office that has its own, by code. */
export async function ownTimes(db: Database, office: string): Promise<ReadonlyMap<string, ServiceTimes>> {
  const newest = db
    .select({ code: serviceTimetables.code, version: max(serviceTimetables.version).as('newest') })
    .from(serviceTimetables)
    .where(eq(serviceTimetables.office, office))
    .groupBy(serviceTimetables.code)
    .as('newest_times')
  const rows = await db
    .select({ code: serviceTimetables.code, times: serviceTimetables.times })
    .from(newest)
    .innerJoin(
      serviceTimetables,
      and(
        eq(serviceTimetables.office, office),
        eq(serviceTimetables.code, newest.code),
        eq(serviceTimetables.version, newest.version),
      ),
    )
  return new Map(rows.map(({ code, times }) => [code, times]))
}
