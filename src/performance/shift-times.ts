import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { calls, servings, transfers } from '../queue/schema.ts'

/** One finished serving: for which service, and how long it took. */
export type ServingTime = { service: string; seconds: number }

/**
 * How long the finished servings of a shift took, from joining the line of their service on: what came
 * before the visit was set aside counts, the time aside does not. Whoever was never said to have come is not
 * among them. The figures of a day measure the same.
 */
export async function timesOfShift(db: Database, shift: string): Promise<ServingTime[]> {
  const joined = sql`(select coalesce(max(t.seq), 0) from ${transfers} t where t.ticket = servings.ticket and t.seq < servings.seq and t.undone_at is null)`
  const milliseconds = sql<
    number | null
  >`(select sum(s.ended_at - s.began_at) from ${servings} s where s.ticket = servings.ticket and s.seq <= servings.seq and s.seq > ${joined} and s.undone_at is null)`
  const service = sql<string>`(select c.service from ${calls} c where c.ticket = servings.ticket and c.seq < servings.seq order by c.seq desc limit 1)`
  const rows = await db
    .select({ service, milliseconds })
    .from(servings)
    .where(and(eq(servings.shift, shift), isNotNull(servings.outcome), isNull(servings.undoneAt)))
  return rows.flatMap(({ service: code, milliseconds: took }) =>
    took === null ? [] : [{ service: code, seconds: took / 1000 }],
  )
}
