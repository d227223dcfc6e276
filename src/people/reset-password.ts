import { and, eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { authAccounts, authSessions, officers } from './schema.ts'
import { forgetEverybody } from './short-memory.ts'

export type NewPassword = { office: string; officer: string; passwordDigest: string }

/** Gives an officer another password (from `SignIn.digestPassword`) and ends their sessions. Refuses NOT_FOUND. */
export async function resetPassword(
  work: Work,
  { office, officer, passwordDigest }: NewPassword,
): Promise<void> {
  const [found] = await work.db
    .select({ userId: officers.userId })
    .from(officers)
    .where(and(eq(officers.office, office), eq(officers.id, officer)))
  const { userId } = found ?? refuse('NOT_FOUND')
  await work.db
    .update(authAccounts)
    .set({ password: passwordDigest, updatedAt: new Date(work.at) })
    .where(and(eq(authAccounts.userId, userId), eq(authAccounts.providerId, 'credential')))
  await work.db.delete(authSessions).where(eq(authSessions.userId, userId))
  forgetEverybody()
}
