import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { and, eq, gte, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { addDays } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { calls, servings } from '../queue/schema.ts'
import { type Means, meansOf, PAST_DAYS, type ServingSum } from './rules/serving-means.ts'

/** What the past of an office teaches on a local day. */
export type ServingMeans = (office: string, day: string) => Promise<Means>

/** Learns from finished servings, and reads each past day once: what happened then changes no more. */
export function createServingMeans(db: Database): ServingMeans {
  const past = new Map<string, ReadonlyMap<string, ServingSum[]>>()
  const known = new Map<string, { day: string; means: Promise<Means> }>()

  async function learn(office: string, day: string): Promise<Means> {
    const days = new Map<string, ServingSum[]>()
    for (const each of await daysWithCalls(db, office, addDays(day, -PAST_DAYS), day)) {
      const sums = past.get(office)?.get(each) ?? (await servingsOn(db, office, each))
      days.set(each, sums)
      await nextTurnOfTheLoop()
    }
    past.set(office, days)
    return meansOf([...days.values()].flat())
  }

  return (office, day) => {
    const last = known.get(office)
    if (last?.day === day) return last.means
    const means = learn(office, day)
    known.set(office, { day, means })
    means.catch(() => known.delete(office))
    return means
  }
}

async function daysWithCalls(db: Database, office: string, from: string, to: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ day: calls.day })
    .from(calls)
    .where(and(eq(calls.office, office), gte(calls.day, from), lt(calls.day, to)))
  return rows.map(({ day }) => day)
}

/**
 * The servings of a local day that ended with an outcome, by the service they were called for. Whoever was
 * never said to have come was served in no time, and is not among them.
 */
async function servingsOn(db: Database, office: string, day: string): Promise<ServingSum[]> {
  const lastBefore = sql`(select max(c.seq) from ${calls} c where c.ticket = servings.ticket and c.seq < servings.seq and c.undone_at is null)`
  return db
    .select({
      service: calls.service,
      count: sql<number>`count(*)`,
      seconds: sql<number>`sum(${servings.endedAt} - ${servings.beganAt}) / 1000.0`,
    })
    .from(calls)
    .innerJoin(servings, eq(servings.ticket, calls.ticket))
    .where(
      and(
        eq(calls.office, office),
        eq(calls.day, day),
        eq(calls.seq, lastBefore),
        isNotNull(servings.beganAt),
        isNotNull(servings.outcome),
        isNull(servings.undoneAt),
      ),
    )
    .groupBy(calls.service)
}
