import { and, asc, eq, sql } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import type { TicketState } from './rules/ticket.ts'
import { calls, tickets } from './schema.ts'

/** A ticket of today as officers see it in a list; times in milliseconds. */
export type TicketToday = {
  id: string
  number: string
  service: string
  class: string
  state: TicketState
  issuedAt: number
  /** The first call since it last joined a line. */
  calledAt: number | null
  counter: string | null
  /** Repeats since its latest call. */
  repeats: number
}

/** The tickets of the local day by arrival, all or those in one state. Refuses OFFICE_UNKNOWN. */
export async function ticketsToday(
  db: Database,
  slug: string,
  at: number,
  state?: TicketState,
): Promise<TicketToday[]> {
  const { timeZone } = await findOffice(db, slug)
  const today = and(eq(tickets.office, slug), eq(tickets.day, localDay(at, timeZone)))
  return asOfficersSeeIt(db)
    .where(state === undefined ? today : and(today, eq(tickets.state, state)))
    .orderBy(asc(tickets.issuedSeq))
}

/** One ticket as officers see it in the list. Refuses NOT_FOUND, for another office's too. */
export async function ticketForOfficers(db: Database, office: string, id: string): Promise<TicketToday> {
  const [ticket] = await asOfficersSeeIt(db).where(and(eq(tickets.office, office), eq(tickets.id, id)))
  return ticket ?? refuse('NOT_FOUND')
}

function asOfficersSeeIt(db: Database) {
  const sinceJoined = sql`from ${calls} where ${calls.ticket} = ${tickets.id} and ${calls.seq} > ${tickets.joinedSeq} and ${calls.undoneAt} is null`
  return db
    .select({
      id: tickets.id,
      number: tickets.number,
      service: tickets.service,
      class: tickets.class,
      state: tickets.state,
      issuedAt: tickets.issuedAt,
      calledAt: sql<number | null>`(select min(${calls.at}) ${sinceJoined})`,
      counter: tickets.counter,
      repeats: sql<number>`coalesce((select ${calls.repeat} ${sinceJoined} order by ${calls.seq} desc limit 1), 0)`,
    })
    .from(tickets)
}
