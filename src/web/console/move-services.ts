import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { openCounter } from '../../queue/open-counter.ts'
import { mustHold, openShift } from '../../queue/shift.ts'

/**
 * Changes what an open counter serves from now on. Refuses COUNTER_CLOSED, SERVICE_UNKNOWN, and
 * COUNTER_TAKEN at a counter that another holds.
 */
export async function moveServices(
  work: Work,
  { office, counter, services }: { office: string; counter: string; services: readonly string[] },
): Promise<void> {
  if ((await openShift(work.db, office, counter)) === null) refuse('COUNTER_CLOSED', { counter })
  await mustHold(work.db, office, counter, work.by)
  await openCounter(work, { office, counter, services, isPerson: true })
}
