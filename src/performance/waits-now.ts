import { and, count, eq, min, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { tickets } from '../queue/schema.ts'

/** A line in which somebody waits: how many, and who has waited longest (since, in milliseconds). */
export type WaitNow = { line: string; waiting: number; number: string; issuedAt: number }

/** How many wait in each line on a local day, and who waits longest; lines without anybody are not listed. */
export async function waitsNow(db: Database, office: string, day: string): Promise<WaitNow[]> {
  // Beside `min` the other columns are those of its row: SQLite says so.
  const rows = await db
    .select({
      line: tickets.line,
      waiting: count(),
      number: tickets.number,
      issuedAt: min(tickets.issuedAt),
    })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day), sql`state = 'waiting'`))
    .groupBy(tickets.line)
  return rows.map((row) => ({ ...row, issuedAt: row.issuedAt ?? 0 }))
}
