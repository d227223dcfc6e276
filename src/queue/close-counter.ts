import { eq } from 'drizzle-orm'
import { findCounter } from '../offices/counters.ts'
import type { Work } from '../platform/work.ts'
import { shifts } from './schema.ts'
import { mustBeFree, openShift, type Shift } from './shift.ts'

/** Closes a counter; a closed one stays closed. Refuses COUNTER_UNKNOWN, and COUNTER_BUSY while someone is there. */
export async function closeCounter(
  work: Work,
  { office, counter }: { office: string; counter: string },
): Promise<void> {
  await findCounter(work.db, office, counter)
  const shift = await openShift(work.db, office, counter)
  if (shift === null) return
  await mustBeFree(work.db, office, counter)
  await endShift(work, shift)
}

/** Ends a shift at a counter where nobody is called or served. */
export async function endShift(work: Work, shift: Shift): Promise<void> {
  await work.db.update(shifts).set({ closedAt: work.at }).where(eq(shifts.id, shift.id))
  await work.record(shift.office, 'counter.closed', { counter: shift.counter })
}
