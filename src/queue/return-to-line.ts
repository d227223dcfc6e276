import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { policyOf } from './policy.ts'
import type { Key } from './rules/turn.ts'
import { absences, tickets } from './schema.ts'
import { findTicket, mustAllow, returnsOf, type Ticket } from './ticket.ts'

/**
 * Takes an absent visitor back into the line, behind as many of its class as the policy says (the third
 * by default). Refuses NOT_FOUND, TICKET_STATE (a ticket of an earlier day too), and RETURNS_USED.
 */
export async function returnToLine(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('return', ticket)
  const { timeZone } = await findOffice(work.db, ticket.office)
  if (ticket.day !== localDay(work.at, timeZone))
    refuse('TICKET_STATE', { state: ticket.state, number: ticket.number })
  const policy = await policyOf(work.db, ticket.office)
  if ((await returnsOf(work.db, ticket.id)) >= policy.return.max)
    refuse('RETURNS_USED', { max: policy.return.max })
  const { seq } = await work.record(ticket.office, 'ticket.returned', { number: ticket.number })
  const [keyA, keyB] = await keyBehind(work, ticket, policy.return.after, seq)
  await work.db.update(tickets).set({ state: 'waiting', keyA, keyB }).where(eq(tickets.id, ticket.id))
  const open = and(eq(absences.ticket, ticket.id), isNull(absences.returnedAt))
  await work.db.update(absences).set({ returnedAt: work.at }).where(open)
  return { ...ticket, state: 'waiting', keyA, keyB }
}

/** The key right behind the `after`-th waiting ticket of its line and class, or behind the last. */
async function keyBehind(work: Work, ticket: Ticket, after: number, seq: number): Promise<Key> {
  const before = await work.db
    .select({ keyA: tickets.keyA })
    .from(tickets)
    .where(
      and(
        eq(tickets.office, ticket.office),
        eq(tickets.day, ticket.day),
        eq(tickets.line, ticket.line),
        eq(tickets.class, ticket.class),
        sql`state = 'waiting'`,
      ),
    )
    .orderBy(asc(tickets.keyA), asc(tickets.keyB))
    .limit(after)
  const last = before.at(-1)
  return last === undefined ? [seq, 0] : [last.keyA, seq]
}
