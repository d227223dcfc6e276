import { eq, sql } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { tries } from './schema.ts'

/** A try that was right: nothing of this digest counts any more, or only one try less when many share it. */
export type Forgiven = { digest: string; isShared: boolean }

/** Forgives what was tried before it went right. */
export async function forgiveTries(work: Work, those: readonly Forgiven[]): Promise<void> {
  for (const { digest, isShared } of those) {
    const these = eq(tries.digest, digest)
    if (isShared)
      await work.db
        .update(tries)
        .set({ count: sql`${tries.count} - 1` })
        .where(these)
    else await work.db.delete(tries).where(these)
  }
}
