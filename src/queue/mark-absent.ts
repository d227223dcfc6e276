import type { Work } from '../platform/work.ts'
import { moveTicket } from './move-ticket.ts'
import { policyOf } from './policy.ts'
import { mustHavePaused, mustHaveRepeated } from './rules/absence.ts'
import { absences } from './schema.ts'
import { counterOf, findTicket, mustAllow, presentCall, type Ticket } from './ticket.ts'

/**
 * Notes that nobody came. Refuses NOT_FOUND, TICKET_STATE, REPEATS_MISSING before the policy's repeats,
 * and TOO_SOON before the pause after the last of them is over.
 */
export async function markAbsent(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('markAbsent', ticket)
  const policy = await policyOf(work.db, ticket.office)
  const last = await presentCall(work.db, ticket)
  mustHaveRepeated(last.repeat, policy)
  mustHavePaused(last.at, work.at, policy)
  const counter = counterOf(ticket)
  const moved = await moveTicket(work, 'markAbsent', ticket, {
    event: 'ticket.absent',
    facts: { counter },
    after: () => ({ counter: null }),
  })
  await work.db.insert(absences).values({ ticket: ticket.id, seq: moved.seq, counter, at: work.at })
  return moved.ticket
}
