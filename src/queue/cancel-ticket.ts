import { and, eq, isNull } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { policyOf } from './policy.ts'
import { cancellations, servings, tickets } from './schema.ts'
import { findTicket, findTicketBySecret, mustAllow, type Ticket } from './ticket.ts'

/** The holder gives up the place. Refuses NOT_FOUND, and TICKET_STATE while being served or at the end. */
export async function giveUpPlace(work: Work, secret: string): Promise<Ticket> {
  const ticket = await findTicketBySecret(work.db, secret)
  mustAllow('cancelByHolder', ticket)
  return cancel(work, ticket, { by: 'holder', reason: null })
}

/** An officer cancels a ticket for a reason of the policy. Refuses NOT_FOUND, TICKET_STATE, REASON_UNKNOWN. */
export async function cancelTicket(
  work: Work,
  request: { office: string; ticket: string; reason: string },
): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('cancel', ticket)
  const { reasons } = await policyOf(work.db, ticket.office)
  if (!reasons.cancel.includes(request.reason)) refuse('REASON_UNKNOWN', { reason: request.reason })
  return cancel(work, ticket, { by: 'officer', reason: request.reason })
}

async function cancel(
  work: Work,
  ticket: Ticket,
  { by, reason }: { by: 'holder' | 'officer'; reason: string | null },
): Promise<Ticket> {
  await work.db.update(tickets).set({ state: 'cancelled', counter: null }).where(eq(tickets.id, ticket.id))
  await work.db.insert(cancellations).values({ ticket: ticket.id, at: work.at, by, reason })
  const current = and(eq(servings.ticket, ticket.id), isNull(servings.endedAt))
  await work.db.update(servings).set({ endedAt: work.at }).where(current)
  await work.record(ticket.office, 'ticket.cancelled', {
    number: ticket.number,
    by,
    ...(ticket.counter === null ? {} : { counter: ticket.counter }),
    ...(reason === null ? {} : { reason }),
  })
  return { ...ticket, state: 'cancelled', counter: null }
}
