import type { Work } from '../platform/work.ts'
import { endServing } from './end-serving.ts'
import { moveTicket } from './move-ticket.ts'
import { mustBeReason, policyOf } from './policy.ts'
import type { Canceller } from './rules/ticket.ts'
import { cancellations } from './schema.ts'
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
  mustBeReason(reasons.cancel, request.reason)
  return cancel(work, ticket, { by: 'officer', reason: request.reason })
}

/** Cancels an open ticket: its state, the fact and the public event. */
export async function cancel(
  work: Work,
  ticket: Ticket,
  { by, reason }: { by: Canceller; reason: string | null },
): Promise<Ticket> {
  const moved = await moveTicket(work, 'cancel', ticket, {
    event: 'ticket.cancelled',
    facts: {
      by,
      ...(ticket.counter === null ? {} : { counter: ticket.counter }),
      ...(reason === null ? {} : { reason }),
    },
    after: () => ({ counter: null }),
  })
  await endServing(work, moved)
  await work.db.insert(cancellations).values({ ticket: ticket.id, seq: moved.seq, at: work.at, by, reason })
  return moved.ticket
}
