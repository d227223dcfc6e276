import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { openCounter } from '../../queue/open-counter.ts'
import { openShift } from '../../queue/shift.ts'

/**
 * Changes what an open counter serves from now on, whoever holds it. Refuses COUNTER_CLOSED and
 * SERVICE_UNKNOWN. The caller has asked whether they move officers.
 */
export async function moveServices(
  work: Work,
  { office, counter, services }: { office: string; counter: string; services: readonly string[] },
): Promise<void> {
  if ((await openShift(work.db, office, counter)) === null) refuse('COUNTER_CLOSED', { counter })
  await openCounter(work, { office, counter, services, isPerson: true, movesOfficers: true })
}
