import { asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { notes } from './schema.ts'
import { findTicket } from './ticket.ts'

/** A note for the staff; `by` as in the audit, `at` in milliseconds. */
export type Note = { text: string; by: string; at: number }

/** The notes on a visit, the oldest first. Refuses NOT_FOUND, for another office's ticket too. */
export async function notesOn(db: Database, office: string, id: string): Promise<Note[]> {
  const ticket = await findTicket(db, office, id)
  return db
    .select({ text: notes.text, by: notes.by, at: notes.at })
    .from(notes)
    .where(eq(notes.ticket, ticket.id))
    .orderBy(asc(notes.at), asc(notes.id))
}
