import { and, eq, isNotNull } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { officers } from './schema.ts'

/** Lets an officer who was disabled sign in again, as before. Refuses NOT_FOUND. */
export async function enableOfficer(work: Work, office: string, id: string): Promise<void> {
  const enabled = await work.db
    .update(officers)
    .set({ disabledAt: null })
    .where(and(eq(officers.office, office), eq(officers.id, id), isNotNull(officers.disabledAt)))
    .returning({ id: officers.id })
  if (enabled.length === 0) refuse('NOT_FOUND')
  await work.note(office, 'officer.enabled', { officer: id })
}
