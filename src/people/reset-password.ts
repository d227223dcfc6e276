import { and, eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { endSessions } from './end-sessions.ts'
import { authAccounts } from './schema.ts'
import { userOfOfficer } from './user-of-officer.ts'

export type NewPassword = { office: string; officer: string; passwordDigest: string }

/** Gives an officer another password (from `SignIn.digestPassword`) and ends their sessions. Refuses NOT_FOUND. */
export async function resetPassword(
  work: Work,
  { office, officer, passwordDigest }: NewPassword,
): Promise<void> {
  const userId = await userOfOfficer(work.db, office, officer)
  await work.db
    .update(authAccounts)
    .set({ password: passwordDigest, updatedAt: new Date(work.at) })
    .where(and(eq(authAccounts.userId, userId), eq(authAccounts.providerId, 'credential')))
  await endSessions(work, userId)
  await work.note(office, 'password.reset', { officer })
}
