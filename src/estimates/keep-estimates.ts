import { inArray } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { tickets } from '../queue/schema.ts'
import type { GivenEstimate } from './rules/given-estimate.ts'
import { givenEstimates } from './schema.ts'

/**
 * Keeps estimates that were given, up to a few hundred at once. One that is kept already, of the same ticket
 * and moment, stays as it is; one of a ticket that nobody knows is left out.
 */
export async function keepEstimates(work: Work, batch: readonly GivenEstimate[]): Promise<void> {
  const ids = [...new Set(batch.map(({ ticket }) => ticket))]
  const known = await work.db
    .select({ id: tickets.id, day: tickets.day })
    .from(tickets)
    .where(inArray(tickets.id, ids))
  const dayOf = new Map(known.map(({ id, day }) => [id, day]))
  const rows = batch.flatMap(({ estimate, ...given }) => {
    const day = dayOf.get(given.ticket)
    return day === undefined ? [] : [{ ...given, day, ...inWholeSeconds(estimate) }]
  })
  if (rows.length > 0) await work.db.insert(givenEstimates).values(rows).onConflictDoNothing()
}

function inWholeSeconds({ p10, p50, p90, mean }: GivenEstimate['estimate']) {
  return { p10: Math.round(p10), p50: Math.round(p50), p90: Math.round(p90), mean: Math.round(mean) }
}
