import { eq } from 'drizzle-orm'
import { newId } from '../platform/id.ts'
import type { Work } from '../platform/work.ts'
import { servings, tickets } from './schema.ts'
import { counterOf, findTicket, latestCall, mustAllow, type Ticket } from './ticket.ts'

/** The visitor has come: serving begins. Refuses NOT_FOUND and TICKET_STATE. */
export async function beginServing(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('serve', ticket)
  const call = await latestCall(work.db, ticket.id)
  if (call === null) throw new Error(`ticket ${ticket.id} is called without a call`)
  await work.db.update(tickets).set({ state: 'serving' }).where(eq(tickets.id, ticket.id))
  await work.db
    .insert(servings)
    .values({ id: newId(work.at), ticket: ticket.id, shift: call.shift, beganAt: work.at })
  await work.record(ticket.office, 'ticket.served', { number: ticket.number, counter: counterOf(ticket) })
  return { ...ticket, state: 'serving' }
}
