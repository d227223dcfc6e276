import type { Work } from '../platform/work.ts'
import { moveTicket } from './move-ticket.ts'
import { servings } from './schema.ts'
import { counterOf, findTicket, mustAllow, presentCall, type Ticket } from './ticket.ts'

/** The visitor has come: serving begins. Refuses NOT_FOUND and TICKET_STATE. */
export async function beginServing(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('serve', ticket)
  const { shift } = await presentCall(work.db, ticket)
  const moved = await moveTicket(work, 'serve', ticket, {
    event: 'ticket.served',
    facts: { counter: counterOf(ticket) },
  })
  await work.db.insert(servings).values({ ticket: ticket.id, seq: moved.seq, shift, beganAt: work.at })
  return moved.ticket
}
