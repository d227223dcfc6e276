import { and, eq, isNull } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { announceCall, type Call } from './announce-call.ts'
import { freeDesk } from './desk.ts'
import { parkings } from './schema.ts'
import { counterOf, findTicket, mustAllow, mustBeToday } from './ticket.ts'

/**
 * Calls a parked ticket back to the counter that set it aside. Refuses NOT_FOUND, TICKET_STATE,
 * COUNTER_CLOSED, COUNTER_PAUSED, and COUNTER_BUSY while somebody else is there.
 */
export async function resumeTicket(work: Work, request: { office: string; ticket: string }): Promise<Call> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('resume', ticket)
  await mustBeToday(work, ticket)
  const { counter, shift } = await freeDesk(work, { office: ticket.office, counter: counterOf(ticket) })
  const call = await announceCall(work, 'resume', ticket, {
    counter,
    shift: shift.id,
    repeat: 0,
    basis: 'resume',
  })
  const parked = and(eq(parkings.ticket, ticket.id), isNull(parkings.resumedAt), isNull(parkings.undoneAt))
  await work.db.update(parkings).set({ resumedAt: work.at, resumeSeq: call.seq }).where(parked)
  return call
}
