import { setImmediate } from 'node:timers/promises'
import { and, asc, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { calls, cancellations, closedDays, tickets } from '../queue/schema.ts'
import type { Judged } from './rules/accuracy.ts'
import { happenedTo, type TurnFacts } from './rules/fate.ts'
import type { Occasion } from './rules/given-estimate.ts'
import { givenEstimates } from './schema.ts'

/** An estimate that was given, and what became of it. Its ticket is named by the event that gave it only. */
export type JudgedEstimate = Judged &
  Readonly<{
    issuedSeq: number
    kind: Occasion
    service: string
    class: string
    asOf: number
    seq: number
    mean: number
  }>

/** Of which office and local day, and up to which instant: what is given or happens later is left out. */
export type Span = Readonly<{ office: string; day: string; before: number }>

/**
 * The estimates that were given on a local day, by ticket and moment, and what happened by then. It hands
 * them out piece by piece; between the pieces others get their turn.
 */
export async function* judgedEstimates(db: Database, span: Span): AsyncGenerator<JudgedEstimate[]> {
  const { office, day, before } = span
  let after: readonly [string, number] = ['', 0]
  let facts: ReadonlyMap<string, TurnFacts> | null = null
  let isOver = false
  while (true) {
    const rows = await pieceAfter(db, span, after)
    const last = rows.at(-1)
    if (last === undefined) return
    isOver ||= await isClosed(db, office, day)
    facts ??= await turnFacts(db, office, day, before)
    yield rows.map(({ ticket, ...given }) => ({
      ...given,
      ...happenedTo(given, facts?.get(ticket) ?? NOTHING, isOver),
    }))
    if (rows.length < PIECE) return
    after = [last.ticket, last.asOf]
    await setImmediate()
  }
}

/** Rows that are read in a few milliseconds. */
const PIECE = 1000

const NOTHING: TurnFacts = { calls: [], cancellations: [] }

function pieceAfter(db: Database, { office, day, before }: Span, [ticket, asOf]: readonly [string, number]) {
  const { p10, p50, p90, mean, kind, service, seq } = givenEstimates
  return db
    .select({
      ...{ ticket: givenEstimates.ticket, asOf: givenEstimates.asOf, seq, kind, service },
      ...{ class: givenEstimates.class, p10, p50, p90, mean, issuedSeq: tickets.issuedSeq },
    })
    .from(givenEstimates)
    .innerJoin(tickets, eq(tickets.id, givenEstimates.ticket))
    .where(
      and(
        eq(givenEstimates.office, office),
        eq(givenEstimates.day, day),
        lt(givenEstimates.givenAt, before),
        sql`(${givenEstimates.ticket}, ${givenEstimates.asOf}) > (${ticket}, ${asOf})`,
      ),
    )
    .orderBy(asc(givenEstimates.ticket), asc(givenEstimates.asOf))
    .limit(PIECE)
}

/** Whether the end of the day has come, after which nobody is called any more. */
async function isClosed(db: Database, office: string, day: string): Promise<boolean> {
  const ofDay = and(eq(closedDays.office, office), eq(closedDays.day, day))
  return (await db.select({ day: closedDays.day }).from(closedDays).where(ofDay)).length > 0
}

/** Calls whose turn it was, and places given up, by ticket. */
async function turnFacts(
  db: Database,
  office: string,
  day: string,
  before: number,
): Promise<Map<string, TurnFacts>> {
  const called = await db
    .select({ ticket: calls.ticket, seq: calls.seq, at: calls.at })
    .from(calls)
    .where(
      and(
        ...[eq(calls.office, office), eq(calls.day, day), lt(calls.at, before)],
        ...[eq(calls.repeat, 0), ne(calls.basis, 'resume'), isNull(calls.undoneAt)],
      ),
    )
    .orderBy(asc(calls.seq))
  const givenUp = await db
    .select({ ticket: cancellations.ticket, seq: cancellations.seq, by: cancellations.by })
    .from(cancellations)
    .innerJoin(tickets, eq(tickets.id, cancellations.ticket))
    .where(
      and(
        ...[eq(tickets.office, office), eq(tickets.day, day), lt(cancellations.at, before)],
        isNull(cancellations.undoneAt),
      ),
    )
    .orderBy(asc(cancellations.seq))
  const facts = new Map<string, { calls: typeof called; cancellations: typeof givenUp }>()
  const of = (ticket: string) => {
    const known = facts.get(ticket) ?? { calls: [], cancellations: [] }
    facts.set(ticket, known)
    return known
  }
  for (const call of called) of(call.ticket).calls.push(call)
  for (const end of givenUp) of(end.ticket).cancellations.push(end)
  return facts
}
