import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { parkings, tickets, transfers } from './schema.ts'
import type { Ticket } from './ticket.ts'

/** A visit that waits for one counter, not in a line: handed over to it, or parked there; since when, milliseconds. */
export type SetAside = Pick<Ticket, 'id' | 'number' | 'service'> & {
  counter: string
  state: 'handover' | 'parked'
  since: number
}

/** Who waits for a counter of an office on a local day, the longest first. */
export async function setAsideOn(db: Database, office: string, day: string): Promise<SetAside[]> {
  const handedAt = sql`select max(${transfers.at}) from ${transfers} where ${transfers.ticket} = ${tickets.id} and ${transfers.to} is not null and ${transfers.undoneAt} is null`
  const parkedAt = sql`select max(${parkings.at}) from ${parkings} where ${parkings.ticket} = ${tickets.id} and ${parkings.undoneAt} is null`
  const since = sql<number | null>`case state when 'handover' then (${handedAt}) else (${parkedAt}) end`
  const rows = await db
    .select({
      id: tickets.id,
      number: tickets.number,
      service: tickets.service,
      counter: tickets.counter,
      isHanded: sql<number>`state = 'handover'`,
      issuedAt: tickets.issuedAt,
      since,
    })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day), sql`state in ('handover', 'parked')`))
  return rows
    .flatMap(({ counter, isHanded, issuedAt, since, ...row }) =>
      counter === null
        ? []
        : [{ ...row, counter, state: isHanded ? 'handover' : 'parked', since: since ?? issuedAt } as const],
    )
    .sort((a, b) => a.since - b.since)
}
