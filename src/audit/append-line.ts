import { sql } from 'drizzle-orm'
import { prepared } from '../platform/prepared.ts'
import type { NoteKeeper, Witness } from '../platform/work.ts'
import { auditLines } from './schema.ts'

/** What comes by itself, three times a minute: among the deeds of people nobody would find anything any more. */
const NOBODYS_DEEDS = ['line.estimated']

/** Says who caused a public event, in its transaction. What happened is kept by the event itself. */
export const appendEventLine: Witness = async (work, { office, at, name, seq }) => {
  if (NOBODYS_DEEDS.includes(name)) return
  await appendEvent(work.db).execute({ office, at, by: work.by, name, seq })
}

/** Says who did what nobody else needs to know, in the transaction that did it. */
export const appendNoteLine: NoteKeeper = async (work, { office, name, facts }) => {
  await work.db.insert(auditLines).values({ office, at: work.at, by: work.by, name, facts })
}

const appendEvent = prepared((db) =>
  db
    .insert(auditLines)
    .values({
      office: sql.placeholder('office'),
      at: sql.placeholder('at'),
      by: sql.placeholder('by'),
      name: sql.placeholder('name'),
      seq: sql.placeholder('seq'),
    })
    .prepare(),
)
