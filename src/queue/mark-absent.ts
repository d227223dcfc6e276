import { eq } from 'drizzle-orm'
import { newId } from '../platform/id.ts'
import type { Work } from '../platform/work.ts'
import { policyOf } from './policy.ts'
import { mustHavePaused, mustHaveRepeated } from './rules/absence.ts'
import { absences, tickets } from './schema.ts'
import { counterOf, findTicket, latestCall, mustAllow, type Ticket } from './ticket.ts'

/**
 * Notes that nobody came. Refuses NOT_FOUND, TICKET_STATE, REPEATS_MISSING before the policy's repeats,
 * and TOO_SOON before the pause after the last of them is over.
 */
export async function markAbsent(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('markAbsent', ticket)
  const policy = await policyOf(work.db, ticket.office)
  const last = await latestCall(work.db, ticket.id)
  if (last === null) throw new Error(`ticket ${ticket.id} is called without a call`)
  mustHaveRepeated(last.repeat, policy)
  mustHavePaused(last.at, work.at, policy)
  const counter = counterOf(ticket)
  await work.db.update(tickets).set({ state: 'absent', counter: null }).where(eq(tickets.id, ticket.id))
  await work.db.insert(absences).values({ id: newId(work.at), ticket: ticket.id, counter, at: work.at })
  await work.record(ticket.office, 'ticket.absent', { number: ticket.number, counter })
  return { ...ticket, state: 'absent', counter: null }
}
