import { newId } from '../platform/id.ts'
import type { Work } from '../platform/work.ts'
import { notes } from './schema.ts'
import { findTicket } from './ticket.ts'

/** Notes something about a visit for the staff alone; no event tells it. Refuses NOT_FOUND. */
export async function writeNote(
  work: Work,
  request: { office: string; ticket: string; text: string },
): Promise<void> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  await work.db
    .insert(notes)
    .values({ id: newId(work.at), ticket: ticket.id, text: request.text, by: work.by, at: work.at })
}
