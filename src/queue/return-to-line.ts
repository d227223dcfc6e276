import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { moveTicket } from './move-ticket.ts'
import { policyOf } from './policy.ts'
import { absences, tickets } from './schema.ts'
import { findTicket, mustAllow, mustBeToday, returnsOf, type Ticket } from './ticket.ts'

/**
 * Takes an absent visitor back into the line, behind as many of its class as the policy says (the third
 * by default). `counter` is where that was done, when it was at a desk. Refuses NOT_FOUND, TICKET_STATE (a
 * ticket of an earlier day too), and RETURNS_USED.
 */
export async function returnToLine(
  work: Work,
  request: { office: string; ticket: string; counter?: string },
): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('return', ticket)
  await mustBeToday(work, ticket)
  const policy = await policyOf(work.db, ticket.office)
  if ((await returnsOf(work.db, ticket.id)) >= policy.return.max)
    refuse('RETURNS_USED', { max: policy.return.max })
  const ahead = await keyBefore(work, ticket, policy.return.after)
  const moved = await moveTicket(work, 'return', ticket, {
    event: 'ticket.returned',
    ...(request.counter !== undefined && { facts: { counter: request.counter } }),
    after: (seq) => {
      const [keyA, keyB] = ahead === null ? [seq, 0] : [ahead, seq]
      return { keyA, keyB, joinedSeq: seq }
    },
  })
  const open = and(eq(absences.ticket, ticket.id), isNull(absences.returnedAt), isNull(absences.undoneAt))
  await work.db.update(absences).set({ returnedAt: work.at, returnSeq: moved.seq }).where(open)
  return moved.ticket
}

/** By when the `after`-th waiting ticket of its line and class came, or the last if fewer wait, or null. */
async function keyBefore(work: Work, ticket: Ticket, after: number): Promise<number | null> {
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
  return before.at(-1)?.keyA ?? null
}
