import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { endServing } from './end-serving.ts'
import { moveTicket } from './move-ticket.ts'
import { COUNTER_CLOSED } from './rules/policy.ts'
import { tickets, transfers } from './schema.ts'
import { counterOf, findTicket, mustAllow, type Ticket } from './ticket.ts'

/**
 * Puts a visit back into the line of its service when its counter cannot go on with it. It stands there by
 * its arrival, whatever the policy says of transfers: it did not ask to leave. Refuses NOT_FOUND and
 * TICKET_STATE.
 */
export async function handBack(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('handBack', ticket)
  const { service } = ticket
  const counter = counterOf(ticket)
  const moved = await moveTicket(work, 'handBack', ticket, {
    event: 'ticket.transferred',
    facts: { service, reason: COUNTER_CLOSED, counter },
    after: (seq) => ({ counter: null, joinedSeq: seq }),
  })
  await endServing(work, moved)
  await work.db.insert(transfers).values({
    ...{ ticket: ticket.id, seq: moved.seq, counter, reason: COUNTER_CLOSED, by: work.by, at: work.at },
    ...{ fromService: service, toService: service },
  })
  return moved.ticket
}

/**
 * Hands back whoever was handed over to a counter and waits for a service that it does not give any more;
 * of one that closes, everybody. Says how many.
 */
export async function handBackAll(
  work: Work,
  { office, counter, still = [] }: { office: string; counter: string; still?: readonly string[] },
): Promise<number> {
  const handed = await work.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(
      and(
        eq(tickets.office, office),
        eq(tickets.counter, counter),
        sql`state = 'handover'`,
        notInArray(tickets.service, [...still]),
      ),
    )
    .orderBy(asc(tickets.joinedSeq))
  for (const { id } of handed) await handBack(work, { office, ticket: id })
  return handed.length
}
