import type { Work } from '../platform/work.ts'
import { endServing } from './end-serving.ts'
import { moveTicket } from './move-ticket.ts'
import { mustBeReason, policyOf } from './policy.ts'
import { parkings } from './schema.ts'
import { counterOf, findTicket, mustAllow, type Ticket } from './ticket.ts'

/**
 * Sets a visit aside at its counter for a reason of the policy, so that others can be called; it never
 * comes back by itself. Refuses NOT_FOUND, TICKET_STATE, REASON_UNKNOWN.
 */
export async function parkTicket(
  work: Work,
  request: { office: string; ticket: string; reason: string },
): Promise<Ticket> {
  const { reason } = request
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('park', ticket)
  const { reasons } = await policyOf(work.db, ticket.office)
  mustBeReason(reasons.parking, reason)
  const counter = counterOf(ticket)
  const moved = await moveTicket(work, 'park', ticket, { event: 'ticket.parked', facts: { counter } })
  await endServing(work, moved)
  const { seq } = moved
  await work.db.insert(parkings).values({ ticket: ticket.id, seq, counter, reason, by: work.by, at: work.at })
  return moved.ticket
}
