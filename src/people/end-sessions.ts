import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { authSessions, authVerifications } from './schema.ts'
import { forgetEverybody } from './short-memory.ts'

/** Signs somebody out wherever they are signed in, and ends every sign-in that still awaits a code. */
export async function endSessions(work: Work, userId: string): Promise<void> {
  await work.db.delete(authSessions).where(eq(authSessions.userId, userId))
  await work.db.delete(authVerifications).where(eq(authVerifications.value, userId))
  forgetEverybody()
}
