import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { listCounters } from '../offices/counters.ts'
import type { Database } from '../platform/database.ts'
import { shifts, tickets } from '../queue/schema.ts'
import type { LinesNow } from './rules/work-ahead.ts'

/** Who waits on a local day of an office, and which counters are open now. */
export async function linesNow(db: Database, office: string, day: string): Promise<LinesNow> {
  const waiting = await db
    .select({ service: tickets.service, count: count() })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day), sql`state = 'waiting'`))
    .groupBy(tickets.service)
  const open = await db
    .select({ services: shifts.services })
    .from(shifts)
    .where(and(eq(shifts.office, office), isNull(shifts.closedAt)))
  const usual = await listCounters(db, office)
  return {
    waiting: new Map(waiting.map((row) => [row.service, row.count])),
    open: open.map(({ services }) => services),
    usual: usual.map(({ services }) => services),
  }
}
