import { and, eq, isNull } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import type { Outcome } from './rules/ticket.ts'
import { servings } from './schema.ts'

/** With what a serving ended: an outcome, or none when the visit goes on elsewhere or was broken off. */
export type End = { outcome: Outcome; missing: string[] | null }

/** Ends the serving of a ticket, if it is being served, by the fact of an event. */
export async function endServing(
  work: Work,
  { ticket, seq }: { ticket: { id: string }; seq: number },
  end: End | Record<string, never> = {},
): Promise<void> {
  const current = and(eq(servings.ticket, ticket.id), isNull(servings.endedAt), isNull(servings.undoneAt))
  await work.db
    .update(servings)
    .set({ ...end, endedAt: work.at, endSeq: seq })
    .where(current)
}
