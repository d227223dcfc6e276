import type { Work } from '../platform/work.ts'
import type { Counter } from './counters.ts'
import { counters } from './schema.ts'

/** A counter as it is planned: its agency by code, its position by its place in the list. */
export type CounterPlan = Readonly<
  Omit<Counter, 'office' | 'agency' | 'position' | 'retiredAt'> & { agency: string }
>

/** Sets the counters of an office in the order of the hall; a counter that is there already changes. */
export async function placeCounters(
  work: Work,
  office: string,
  plans: readonly CounterPlan[],
): Promise<void> {
  for (const [position, plan] of plans.entries()) {
    await work.db
      .insert(counters)
      .values({ office, position, ...plan })
      .onConflictDoUpdate({ target: [counters.office, counters.counter], set: { position, ...plan } })
  }
}
