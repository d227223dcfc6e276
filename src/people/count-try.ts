import { eq, sql } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { afterTry, type Limit } from './rules/tries.ts'
import { tries } from './schema.ts'

/** Whose try it is, told by a digest, and how often they may. */
export type Counting = { digest: string; limit: Limit }

/**
 * Counts one try under each of these, or under none when one of them has no try left. Returns the seconds
 * until it has, 0 when the try was counted; it does not refuse, since what a refused job wrote is undone.
 */
export async function countTry(work: Work, those: readonly Counting[], now: number): Promise<number> {
  const counted = await Promise.all(those.map((each) => afterOne(work, each, now)))
  const tooMany = counted.filter(({ isTooMany }) => isTooMany)
  for (const { digest, count, until, isNews } of tooMany.length > 0 ? tooMany : counted) {
    if (!isNews) continue
    await work.db
      .insert(tries)
      .values({ digest, count, until })
      .onConflictDoUpdate({
        target: tries.digest,
        set: { count: sql`excluded.count`, until: sql`excluded.until` },
      })
  }
  return Math.max(0, ...tooMany.map(({ until }) => Math.ceil((until - now) / 1000)))
}

async function afterOne(work: Work, { digest, limit }: Counting, now: number) {
  const [earlier = null] = await work.db.select().from(tries).where(eq(tries.digest, digest))
  const after = afterTry(limit, earlier, now)
  return { digest, ...after, isNews: after.count !== earlier?.count || after.until !== earlier.until }
}
