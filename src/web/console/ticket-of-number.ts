import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import type { TicketState } from '../../queue/rules/ticket.ts'
import { type TicketToday, ticketsToday } from '../../queue/tickets-today.ts'

/** Today's ticket with a number as people say it, in one state or any. Refuses TICKET_UNKNOWN. */
export async function ticketOfNumber(
  work: Work,
  office: string,
  number: string,
  state?: TicketState,
): Promise<TicketToday> {
  const those = await ticketsToday(work.db, office, work.at, state)
  return those.find((ticket) => ticket.number === number) ?? refuse('TICKET_UNKNOWN', { ticket: number })
}
