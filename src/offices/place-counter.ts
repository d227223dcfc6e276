import { eq, max } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { findAgency } from './counters.ts'
import type { CounterPlan } from './place-counters.ts'
import { counters } from './schema.ts'

/**
 * Adds a counter behind the others of an office, or changes the one that is there in its place. Refuses
 * AGENCY_UNKNOWN.
 */
export async function placeCounter(work: Work, office: string, plan: CounterPlan): Promise<void> {
  await findAgency(work.db, office, plan.agency)
  const [last] = await work.db
    .select({ position: max(counters.position) })
    .from(counters)
    .where(eq(counters.office, office))
  const position = (last?.position ?? -1) + 1
  await work.db
    .insert(counters)
    .values({ office, position, ...plan })
    .onConflictDoUpdate({ target: [counters.office, counters.counter], set: plan })
  await work.record(office, 'service.changed', { changed: 'counters' })
}
