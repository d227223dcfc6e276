import { and, count, eq, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { prepared } from '../platform/prepared.ts'
import { tickets } from './schema.ts'
import type { Ticket } from './ticket.ts'

/** How many wait in each class of a line. */
type Counts = Record<string, number>

/**
 * How many wait in each class of the line that a new ticket is about to join, which is counted in for
 * the next. So the line is counted once, and not for every arrival of a rush.
 */
export async function countArrival(db: Database, ticket: Ticket): Promise<Counts> {
  const { office, day, line } = ticket
  const counts = await memory(db, `${office} ${day} ${line}`, () => countWaiting(db, { office, day, line }))
  const before = { ...counts }
  counts[ticket.class] = (counts[ticket.class] ?? 0) + 1
  return before
}

/** A ticket that moves changes the counts; one that is added is counted in by `countArrival`. */
const memory = createMemory<Counts>([tickets], { outlivesInserts: true })

async function countWaiting(db: Database, line: { office: string; day: string; line: string }) {
  const rows = await countByClass(db).execute(line)
  return Object.fromEntries(rows.map((row) => [row.class, row.waiting]))
}

const countByClass = prepared((db) =>
  db
    .select({ class: tickets.class, waiting: count() })
    .from(tickets)
    .where(
      and(
        eq(tickets.office, sql.placeholder('office')),
        eq(tickets.day, sql.placeholder('day')),
        eq(tickets.line, sql.placeholder('line')),
        sql`state = 'waiting'`,
      ),
    )
    .groupBy(tickets.class)
    .prepare(),
)
