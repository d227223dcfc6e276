import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { moveTicket } from './move-ticket.ts'
import { mustBeReason, policyOf } from './policy.ts'
import { priorities } from './schema.ts'
import { findTicket, mustAllow, type Ticket } from './ticket.ts'

/**
 * Gives a waiting ticket another class for a reason of the policy; its place by arrival stays. `counter` is
 * where that was done, when it was at a desk. Refuses NOT_FOUND, TICKET_STATE, CLASS_UNKNOWN, REASON_UNKNOWN.
 */
export async function grantPriority(
  work: Work,
  request: { office: string; ticket: string; class: string; reason: string; counter?: string },
): Promise<Ticket> {
  const { class: toClass, reason, counter } = request
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('prioritise', ticket)
  const { classes, reasons } = await policyOf(work.db, ticket.office)
  if (!classes.includes(toClass)) refuse('CLASS_UNKNOWN', { class: toClass })
  mustBeReason(reasons.prio, reason)
  if (toClass === ticket.class) return ticket
  const moved = await moveTicket(work, 'prioritise', ticket, {
    event: 'ticket.prioritised',
    facts: { class: toClass, reason, ...(counter !== undefined && { counter }) },
    after: () => ({ class: toClass }),
  })
  const { seq } = moved
  await work.db
    .insert(priorities)
    .values({ ticket: ticket.id, seq, fromClass: ticket.class, toClass, reason, by: work.by, at: work.at })
  return moved.ticket
}
