import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { tokens } from './schema.ts'

/** Notes that a device or program was here, for the list that says when each was last seen. */
export async function noteSeen(work: Work, id: string): Promise<void> {
  await work.db.update(tokens).set({ lastSeenAt: work.at }).where(eq(tokens.id, id))
}
