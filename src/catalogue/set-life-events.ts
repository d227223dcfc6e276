import { z } from 'zod'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { lifeEventsOf } from './life-events.ts'
import { type LifeEvent, lifeEventShape } from './rules/life-event.ts'
import { lifeEventLists } from './schema.ts'

/**
 * Sets the life events of an office, in its order. Refuses CHANGED_MEANWHILE when the list was made from
 * another version than the one in force (0 for none). What is not in order is never kept: it throws.
 */
export async function setLifeEvents(
  work: Work,
  office: string,
  plan: readonly LifeEvent[],
  madeFrom?: number,
): Promise<void> {
  const lifeEvents = z.array(lifeEventShape).parse(plan)
  const current = await lifeEventsOf(work.db, office)
  if (madeFrom !== undefined && madeFrom !== current.version) refuse('CHANGED_MEANWHILE')
  const version = current.version + 1
  await work.db.insert(lifeEventLists).values({ office, version, setAt: work.at, setBy: work.by, lifeEvents })
  await work.record(office, 'service.changed', { changed: 'life events' })
}
