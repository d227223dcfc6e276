import { and, desc, eq, getTableColumns, gte, like, lt, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { type EventFacts, events } from '../platform/schema.ts'
import { auditLines } from './schema.ts'

export type TrailLine = { id: number; at: number; by: string; name: string; facts: EventFacts }

/** What is looked for; what is left out is not asked. */
export type TrailSearch = {
  /** Milliseconds of the office's clock, from and up to but without. */
  from?: number | undefined
  until?: number | undefined
  /** Exactly who, such as `officer:ID`. */
  by?: string | undefined
  /** How the name of what was done begins, such as `ticket.`. */
  name?: string | undefined
  /** Only lines older than the one with this id. */
  before?: number | undefined
}

/** What was done in an office, newest first, at most `limit` lines. */
export async function readTrail(
  db: Database,
  office: string,
  { from, until, by, name, before }: TrailSearch,
  limit: number,
): Promise<TrailLine[]> {
  const rows = await db
    .select({ ...getTableColumns(auditLines), told: events.facts })
    .from(auditLines)
    .leftJoin(events, and(eq(events.office, auditLines.office), eq(events.seq, auditLines.seq)))
    .where(
      and(
        eq(auditLines.office, office),
        before === undefined ? undefined : lt(auditLines.id, before),
        from === undefined ? undefined : gte(auditLines.at, from),
        until === undefined ? undefined : lt(auditLines.at, until),
        by === undefined ? undefined : eq(auditLines.by, by),
        name === undefined ? undefined : like(auditLines.name, sql`${name} || '%'`),
      ),
    )
    .orderBy(desc(auditLines.id))
    .limit(limit)
  return rows.map(({ id, at, by: who, name: what, facts, told }) => ({
    id,
    at,
    by: who,
    name: what,
    facts: facts ?? told ?? {},
  }))
}

/** Everything that is looked for, newest first, read in pieces of a thousand lines. */
export async function* wholeTrail(
  db: Database,
  office: string,
  search: TrailSearch,
): AsyncGenerator<readonly TrailLine[]> {
  let { before } = search
  for (;;) {
    const piece = await readTrail(db, office, { ...search, before }, PIECE)
    if (piece.length > 0) yield piece
    const last = piece.at(-1)
    if (last === undefined || piece.length < PIECE) return
    before = last.id
  }
}

const PIECE = 1000
