import type { Work } from '../platform/work.ts'
import { endServing } from './end-serving.ts'
import { moveTicket } from './move-ticket.ts'
import { mustBeReason, policyOf } from './policy.ts'
import { keepsPlace } from './rules/policy.ts'
import { transfers } from './schema.ts'
import { turningTo } from './service-line.ts'
import { counterOf, findTicket, mustAllow, type Ticket } from './ticket.ts'

export type TransferRequest = { office: string; ticket: string; service: string; reason: string }

/**
 * Sends a visitor to the line of another service for a reason of the policy, by arrival unless the policy
 * says `back` and the counter goes on. Refuses NOT_FOUND, TICKET_STATE, SERVICE_UNKNOWN, SERVICE_SUSPENDED, REASON_UNKNOWN.
 */
export async function transferTicket(work: Work, request: TransferRequest): Promise<Ticket> {
  const { service, reason } = request
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('transfer', ticket)
  const policy = await policyOf(work.db, ticket.office)
  const line = await turningTo(work, ticket, service)
  mustBeReason(policy.reasons.transfer, reason)
  const counter = counterOf(ticket)
  const moved = await moveTicket(work, 'transfer', ticket, {
    event: 'ticket.transferred',
    facts: { service, reason, counter },
    after: (seq) => ({
      ...line,
      ...(!keepsPlace(policy, reason) && { keyA: seq, keyB: 0 }),
      counter: null,
      joinedSeq: seq,
    }),
  })
  await endServing(work, moved)
  await work.db.insert(transfers).values({
    ...{ ticket: ticket.id, seq: moved.seq, counter, reason, by: work.by, at: work.at },
    ...{ fromService: ticket.service, toService: service },
  })
  return moved.ticket
}
