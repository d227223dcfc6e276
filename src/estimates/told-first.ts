import { and, asc, eq, gte } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Ticket } from '../queue/ticket.ts'
import type { Occasion } from './rules/given-estimate.ts'
import { givenEstimates } from './schema.ts'

/** What was told: why, from which moment and event, and the seconds until the call, as often less as more. */
export type ToldFirst = Readonly<{ kind: Occasion; asOf: number; seq: number; p50: number }>

type OfTicket = Pick<Ticket, 'id' | 'office' | 'day' | 'service' | 'class' | 'joinedSeq'>

/**
 * What the holder of a ticket was told first, as it now stands in its line: with the number mostly, else since
 * it was sent on, came back, or was given another class. Null when nothing was.
 */
export async function toldFirst(db: Database, ticket: OfTicket): Promise<ToldFirst | null> {
  const { kind, asOf, seq, p50 } = givenEstimates
  const [first] = await db
    .select({ kind, asOf, seq, p50 })
    .from(givenEstimates)
    .where(
      and(
        ...[eq(givenEstimates.office, ticket.office), eq(givenEstimates.day, ticket.day)],
        ...[eq(givenEstimates.ticket, ticket.id), gte(seq, ticket.joinedSeq)],
        ...[eq(givenEstimates.service, ticket.service), eq(givenEstimates.class, ticket.class)],
      ),
    )
    .orderBy(asc(asOf))
    .limit(1)
  return first ?? null
}
