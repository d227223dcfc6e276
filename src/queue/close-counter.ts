import { eq } from 'drizzle-orm'
import { findCounter } from '../offices/counters.ts'
import type { Work } from '../platform/work.ts'
import { handBackAll } from './hand-back.ts'
import { shifts } from './schema.ts'
import { mustBeFree, openShift, type Shift } from './shift.ts'

/**
 * Closes a counter; a closed one stays closed. Whoever was handed over to it goes back into the line; says
 * how many. Refuses COUNTER_UNKNOWN, and COUNTER_BUSY while someone is there.
 */
export async function closeCounter(
  work: Work,
  { office, counter }: { office: string; counter: string },
): Promise<number> {
  await findCounter(work.db, office, counter)
  const shift = await openShift(work.db, office, counter)
  if (shift === null) return 0
  await mustBeFree(work.db, office, counter)
  return endShift(work, shift)
}

/**
 * Ends a shift at a counter where nobody is called or served, and hands back whoever was handed over to it,
 * but for the services that somebody else gives there from now on. Says how many.
 */
export async function endShift(work: Work, shift: Shift, still: readonly string[] = []): Promise<number> {
  const { office, counter } = shift
  const handedBack = await handBackAll(work, { office, counter, still })
  await work.db.update(shifts).set({ closedAt: work.at }).where(eq(shifts.id, shift.id))
  await work.record(office, 'counter.closed', { counter })
  return handedBack
}
