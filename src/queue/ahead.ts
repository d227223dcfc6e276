import { and, count, eq, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { prepared } from '../platform/prepared.ts'
import { pointersOf } from './policy.ts'
import { aheadByCounts, aheadByPlaying } from './rules/ahead.ts'
import type { Policy } from './rules/policy.ts'
import { tickets } from './schema.ts'
import { type Ticket, waitingIn } from './ticket.ts'
import { countArrival } from './waiting-counts.ts'

/** How many are called before a ticket that is about to join its line. */
export async function aheadOfArrival(db: Database, ticket: Ticket, policy: Policy): Promise<number> {
  const { office, day, line } = ticket
  const counts = await countArrival(db, ticket)
  const pointers = await pointersOf(db, office, day)
  if (policy.bound === undefined) {
    const own = { class: ticket.class, before: counts[ticket.class] ?? 0 }
    return aheadByCounts(own, counts, policy, line, pointers[line] ?? 0)
  } else {
    const self = { ...ticket, key: [ticket.keyA, ticket.keyB], issued: ticket.issuedSeq } as const
    return aheadByPlaying(self, [...(await waitingIn(db, office, day, [line])), self], policy, pointers)
  }
}

/** How many waiting tickets of its line the turn rule calls before this one, nobody else coming. */
export async function aheadOf(db: Database, ticket: Ticket, policy: Policy): Promise<number> {
  const pointers = await pointersOf(db, ticket.office, ticket.day)
  if (policy.bound !== undefined) {
    const line = await waitingIn(db, ticket.office, ticket.day, [ticket.line])
    const self = line.find((candidate) => candidate.id === ticket.id)
    return self === undefined ? 0 : aheadByPlaying(self, line, policy, pointers)
  }
  const counts = await waitingByClass(db, ticket)
  const own = { class: ticket.class, before: counts.before }
  return aheadByCounts(own, counts.byClass, policy, ticket.line, pointers[ticket.line] ?? 0)
}

async function waitingByClass(db: Database, { office, day, line, class: own, keyA, keyB }: Ticket) {
  const rows = await countByClass(db).execute({ office, day, line, keyA, keyB })
  return {
    byClass: Object.fromEntries(rows.map((row) => [row.class, row.waiting])),
    before: rows.find((row) => row.class === own)?.before ?? 0,
  }
}

const countByClass = prepared((db) => {
  const ownKey = sql`(${sql.placeholder('keyA')}, ${sql.placeholder('keyB')})`
  return db
    .select({
      class: tickets.class,
      waiting: count(),
      before: sql<number>`sum((${tickets.keyA}, ${tickets.keyB}) < ${ownKey})`,
    })
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
    .prepare()
})
