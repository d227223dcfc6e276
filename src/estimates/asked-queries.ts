import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { tickets } from '../queue/schema.ts'
import type { AskedQuery, QueriesAsked } from './past-trace.ts'
import { traceTicket } from './rules/trace/trace-of-event.ts'
import { givenEstimates } from './schema.ts'

/** The estimates that an office gave, as the questions that a trace asks; what two were told alike is asked once. */
export function askedQueries(db: Database, office: string): QueriesAsked {
  return async ({ from, before, since, until }) => {
    const { seq, asOf, kind, service } = givenEstimates
    const rows = await db
      .select({ seq, asOf, kind, service, class: givenEstimates.class, issuedSeq: tickets.issuedSeq })
      .from(givenEstimates)
      .innerJoin(tickets, eq(tickets.id, givenEstimates.ticket))
      .where(
        and(
          eq(givenEstimates.office, office),
          ...[gte(seq, from), lt(seq, before), gte(asOf, since), lt(asOf, until)],
        ),
      )
      .orderBy(asc(asOf), asc(seq), asc(tickets.issuedSeq))
    const asked = new Map<string, AskedQuery>()
    for (const row of rows) {
      const who =
        row.kind === 'follow'
          ? { ticket: traceTicket(row.issuedSeq) }
          : { service: row.service, class: row.class }
      const id = `${row.asOf}-${row.seq}-${Object.values(who).join('-')}`
      asked.set(id, { seq: row.seq, query: { t: row.asOf, type: 'query', id, ...who } })
    }
    return [...asked.values()]
  }
}
