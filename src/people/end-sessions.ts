import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { authSessions } from './schema.ts'
import { forgetEverybody } from './short-memory.ts'

/** Signs somebody out wherever they are signed in. */
export async function endSessions(work: Work, userId: string): Promise<void> {
  await work.db.delete(authSessions).where(eq(authSessions.userId, userId))
  forgetEverybody()
}
