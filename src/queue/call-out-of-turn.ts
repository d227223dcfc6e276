import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { announceCall, type Call } from './announce-call.ts'
import { callInOrder } from './call-in-order.ts'
import { freeDesk, turnAt } from './desk.ts'
import { lookForTicket, mustAllow, refuseState } from './ticket.ts'

export type CallOfOne = {
  office: string
  counter: string
  ticket: string
  /** A code of the policy; needed, and kept, only when the ticket is not next here. */
  reason?: string | undefined
}

/**
 * Calls one particular ticket: in order when it is next, at once when it was handed over to this counter,
 * otherwise out of turn for a reason, and then neither the pattern moves nor is anybody counted as
 * overtaken. Refuses as `callNext`, and TICKET_UNKNOWN, TICKET_STATE, SERVICE_UNKNOWN, REASON_UNKNOWN.
 */
export async function callOutOfTurn(work: Work, request: CallOfOne): Promise<Call> {
  const desk = await freeDesk(work, request)
  const { counter, shift, day, policy } = desk
  const ticket =
    (await lookForTicket(work.db, desk.office, request.ticket)) ??
    refuse('TICKET_UNKNOWN', { ticket: request.ticket })
  mustAllow('call', ticket)
  const isHandedOver = ticket.state === 'handover'
  if (ticket.day !== day || (isHandedOver && ticket.counter !== counter)) refuseState(ticket)
  if (!shift.services.includes(ticket.service)) refuse('SERVICE_UNKNOWN', { service: ticket.service })
  const here = { counter, shift: shift.id, repeat: 0 }
  if (isHandedOver) return announceCall(work, 'call', ticket, { ...here, basis: 'handover' })
  const { turn, pointers } = await turnAt(work, desk)
  if (turn?.ticket.id === ticket.id) return callInOrder(work, desk, turn, pointers)
  const reason = policy.reasons.deviation.find((known) => known === request.reason)
  if (reason === undefined) refuse('REASON_UNKNOWN', { reason: request.reason ?? '' })
  return announceCall(work, 'call', ticket, { ...here, basis: 'deviation', reason })
}
