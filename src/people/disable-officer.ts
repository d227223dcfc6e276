import { and, eq, isNull } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { endSessions } from './end-sessions.ts'
import { officers } from './schema.ts'

/** Ends an officer's sessions and lets them sign in no more. Refuses NOT_FOUND. */
export async function disableOfficer(work: Work, office: string, id: string): Promise<void> {
  const [officer] = await work.db
    .update(officers)
    .set({ disabledAt: work.at })
    .where(and(eq(officers.office, office), eq(officers.id, id), isNull(officers.disabledAt)))
    .returning({ userId: officers.userId })
  const { userId } = officer ?? refuse('NOT_FOUND')
  await endSessions(work, userId)
  await work.note(office, 'officer.disabled', { officer: id })
}
