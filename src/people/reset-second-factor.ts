import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { endSessions } from './end-sessions.ts'
import { authTwoFactors, authUsers } from './schema.ts'
import { userOfOfficer } from './user-of-officer.ts'

/** Forgets an officer's second factor and ends their sessions: the next sign-in sets up a new one. Refuses NOT_FOUND. */
export async function resetSecondFactor(work: Work, office: string, officer: string): Promise<void> {
  const userId = await userOfOfficer(work.db, office, officer)
  await work.db.delete(authTwoFactors).where(eq(authTwoFactors.userId, userId))
  await work.db.update(authUsers).set({ twoFactorEnabled: false }).where(eq(authUsers.id, userId))
  await endSessions(work, userId)
  await work.note(office, 'second-factor.reset', { officer })
}
