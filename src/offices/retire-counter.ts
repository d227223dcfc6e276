import { and, eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { counters } from './schema.ts'

/** Takes a counter out of use; what happened there keeps its name. Refuses COUNTER_UNKNOWN. */
export function retireCounter(work: Work, office: string, counter: string): Promise<void> {
  return setRetiredAt(work, office, counter, work.at)
}

/** Takes a counter into use again. Refuses COUNTER_UNKNOWN. */
export function restoreCounter(work: Work, office: string, counter: string): Promise<void> {
  return setRetiredAt(work, office, counter, null)
}

async function setRetiredAt(
  work: Work,
  office: string,
  counter: string,
  retiredAt: number | null,
): Promise<void> {
  const changed = await work.db
    .update(counters)
    .set({ retiredAt })
    .where(and(eq(counters.office, office), eq(counters.counter, counter)))
    .returning({ counter: counters.counter })
  if (changed.length === 0) refuse('COUNTER_UNKNOWN', { counter })
  await work.record(office, 'service.changed', { changed: 'counters' })
}
