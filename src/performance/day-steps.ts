import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { absences, calls, cancellations, parkings, servings, tickets, transfers } from '../queue/schema.ts'
import { type Step, stepsOf } from './rules/steps.ts'

/**
 * The steps of all visits of a local day by arrival, from what happened and was not undone. Ask within a
 * snapshot: it reads several tables.
 */
export async function stepsOfDay(db: Database, office: string, day: string): Promise<Step[]> {
  const facts = await factsOfDay(db, office, day)
  const rows = await db
    .select({
      ...{ id: tickets.id, service: tickets.service, channel: tickets.channel },
      ...{ issuedAt: tickets.issuedAt, issuedSeq: tickets.issuedSeq },
    })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day)))
    .orderBy(asc(tickets.issuedSeq))
  return rows.flatMap(({ id, service, issuedAt, issuedSeq, channel }) =>
    stepsOf({
      ...{ service, issuedAt, issuedSeq, isFromPaper: channel === 'offline' },
      calls: facts.calls.get(id) ?? [],
      servings: facts.servings.get(id) ?? [],
      absences: facts.absences.get(id) ?? [],
      parkings: facts.parkings.get(id) ?? [],
      transfers: facts.transfers.get(id) ?? [],
      cancellations: facts.cancellations.get(id) ?? [],
    }),
  )
}

async function factsOfDay(db: Database, office: string, day: string) {
  const ofDay = and(eq(tickets.office, office), eq(tickets.day, day))
  return {
    calls: byTicket(
      await db
        .select({ ticket: calls.ticket, seq: calls.seq, at: calls.at, counter: calls.counter })
        .from(calls)
        .where(and(eq(calls.office, office), eq(calls.day, day), isNull(calls.undoneAt)))
        .orderBy(asc(calls.seq)),
    ),
    servings: byTicket(
      await db
        .select({
          ...{ ticket: servings.ticket, seq: servings.seq, beganAt: servings.beganAt },
          ...{ endedAt: servings.endedAt, endSeq: servings.endSeq, outcome: servings.outcome },
        })
        .from(servings)
        .innerJoin(tickets, eq(tickets.id, servings.ticket))
        .where(and(ofDay, isNull(servings.undoneAt))),
    ),
    transfers: byTicket(
      await db
        .select({
          ...{ ticket: transfers.ticket, seq: transfers.seq },
          ...{ at: transfers.at, fromService: transfers.fromService },
        })
        .from(transfers)
        .innerJoin(tickets, eq(tickets.id, transfers.ticket))
        .where(and(ofDay, isNull(transfers.undoneAt)))
        .orderBy(asc(transfers.seq)),
    ),
    absences: byTicket(await seqsIn(absences)),
    parkings: byTicket(await seqsIn(parkings)),
    cancellations: byTicket(await seqsIn(cancellations)),
  }

  function seqsIn(table: typeof absences | typeof parkings | typeof cancellations) {
    return db
      .select({ ticket: table.ticket, seq: table.seq })
      .from(table)
      .innerJoin(tickets, eq(tickets.id, table.ticket))
      .where(and(ofDay, isNull(table.undoneAt)))
  }
}

function byTicket<Row extends { ticket: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) {
    const those = grouped.get(row.ticket) ?? []
    grouped.set(row.ticket, those)
    those.push(row)
  }
  return grouped
}
