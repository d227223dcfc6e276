import type { Work } from '../platform/work.ts'
import { endServing } from './end-serving.ts'
import { moveTicket } from './move-ticket.ts'
import { mustBeReason, policyOf } from './policy.ts'
import { transfers } from './schema.ts'
import { turningTo } from './service-line.ts'
import { mustTake } from './shift.ts'
import { counterOf, findTicket, mustAllow, type Ticket } from './ticket.ts'
import type { TransferRequest } from './transfer-ticket.ts'

/**
 * Puts a visitor into the hands of another counter, which calls them before its line. Refuses NOT_FOUND,
 * TICKET_STATE, COUNTER_CLOSED, SERVICE_UNKNOWN (when that counter does not serve it, too),
 * SERVICE_SUSPENDED, REASON_UNKNOWN.
 */
export async function handOver(work: Work, request: TransferRequest & { counter: string }): Promise<Ticket> {
  const { service, reason, counter: to } = request
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('handOver', ticket)
  await mustTake(work.db, ticket.office, to, service)
  const { reasons } = await policyOf(work.db, ticket.office)
  const line = await turningTo(work, ticket, service)
  mustBeReason(reasons.transfer, reason)
  const counter = counterOf(ticket)
  const moved = await moveTicket(work, 'handOver', ticket, {
    event: 'ticket.transferred',
    facts: { service, reason, counter, to },
    after: (seq) => ({ ...line, counter: to, joinedSeq: seq }),
  })
  await endServing(work, moved)
  await work.db.insert(transfers).values({
    ...{ ticket: ticket.id, seq: moved.seq, counter, to, reason, by: work.by, at: work.at },
    ...{ fromService: ticket.service, toService: service },
  })
  return moved.ticket
}
