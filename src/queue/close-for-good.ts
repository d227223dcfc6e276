import { retireCounter } from '../offices/retire-counter.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { openShift } from './shift.ts'

/** Takes a counter out of use once nobody works there. Refuses COUNTER_OPEN and COUNTER_UNKNOWN. */
export async function closeForGood(work: Work, office: string, counter: string): Promise<void> {
  if ((await openShift(work.db, office, counter)) !== null) refuse('COUNTER_OPEN')
  await retireCounter(work, office, counter)
}
