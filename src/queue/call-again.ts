import type { Work } from '../platform/work.ts'
import { announceCall, type Call } from './announce-call.ts'
import { policyOf } from './policy.ts'
import { mustHavePaused } from './rules/absence.ts'
import { findTicket, mustAllow, presentCall } from './ticket.ts'

/**
 * Announces a called ticket once more; the time of its first call stays. Refuses NOT_FOUND, TICKET_STATE,
 * and TOO_SOON before the policy's pause is over.
 */
export async function callAgain(work: Work, request: { office: string; ticket: string }): Promise<Call> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('repeat', ticket)
  const last = await presentCall(work.db, ticket)
  mustHavePaused(last.at, work.at, await policyOf(work.db, ticket.office))
  const { counter, shift, basis } = last
  return announceCall(work, 'repeat', ticket, { counter, shift, basis, repeat: last.repeat + 1 })
}
