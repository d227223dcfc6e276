import { and, eq } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { tickets } from './schema.ts'
import type { Ticket } from './ticket.ts'

/** Today's ticket with a number as people say it. Refuses TICKET_UNKNOWN. */
export async function ticketOfNumber(
  db: Database,
  slug: string,
  number: string,
  at: number,
): Promise<Ticket> {
  const { timeZone } = await findOffice(db, slug)
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.office, slug), eq(tickets.day, localDay(at, timeZone)), eq(tickets.number, number)))
  return ticket ?? refuse('TICKET_UNKNOWN', { ticket: number })
}
