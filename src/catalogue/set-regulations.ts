import { z } from 'zod'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { regulationsOf } from './regulations.ts'
import { type Regulation, regulationShape } from './rules/regulation.ts'
import { regulationLists } from './schema.ts'

/**
 * Sets the regulations of an office, in effect at once: a fee that rests on one that has lapsed is no
 * longer charged. Refuses CHANGED_MEANWHILE when the list was made from another version than the one in
 * force (0 for none). What is not in order is never kept: it throws.
 */
export async function setRegulations(
  work: Work,
  office: string,
  plan: readonly Regulation[],
  madeFrom?: number,
): Promise<void> {
  const regulations = z.array(regulationShape).parse(plan)
  const current = await regulationsOf(work.db, office)
  if (madeFrom !== undefined && madeFrom !== current.version) refuse('CHANGED_MEANWHILE')
  const version = current.version + 1
  await work.db
    .insert(regulationLists)
    .values({ office, version, setAt: work.at, setBy: work.by, regulations })
  await work.record(office, 'service.changed', { changed: 'regulations' })
}
