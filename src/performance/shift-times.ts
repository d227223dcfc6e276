import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { calls, servings } from '../queue/schema.ts'

/** One finished serving: for which service, and how long it took. */
export type ServingTime = { service: string; seconds: number }

/** How long the finished servings of a shift took; whoever was never said to have come is not among them. */
export async function timesOfShift(db: Database, shift: string): Promise<ServingTime[]> {
  const service = sql<string>`(select c.service from ${calls} c where c.ticket = servings.ticket and c.seq < servings.seq order by c.seq desc limit 1)`
  const rows = await db
    .select({ service, beganAt: servings.beganAt, endedAt: servings.endedAt })
    .from(servings)
    .where(and(eq(servings.shift, shift), isNotNull(servings.outcome), isNull(servings.undoneAt)))
  return rows.flatMap(({ service: code, beganAt, endedAt }) =>
    beganAt === null || endedAt === null ? [] : [{ service: code, seconds: (endedAt - beganAt) / 1000 }],
  )
}
