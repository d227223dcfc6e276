import { and, eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { absences, calls, cancellations, parkings, priorities, servings, transfers } from './schema.ts'
import type { Ticket } from './ticket.ts'

/** What an event told of a ticket counts no more, and what it ended goes on. */
export async function takeBackFact(work: Work, { id }: Ticket, seq: number): Promise<void> {
  const { db, at } = work
  const undone = { undoneAt: at }
  for (const table of [servings, absences, parkings, transfers, priorities, cancellations, calls]) {
    await db
      .update(table)
      .set(undone)
      .where(and(eq(table.ticket, id), eq(table.seq, seq)))
  }
  await db
    .update(servings)
    .set({ endedAt: null, endSeq: null, outcome: null, missing: null })
    .where(and(eq(servings.ticket, id), eq(servings.endSeq, seq)))
  await db
    .update(absences)
    .set({ returnedAt: null, returnSeq: null })
    .where(and(eq(absences.ticket, id), eq(absences.returnSeq, seq)))
  await db
    .update(parkings)
    .set({ resumedAt: null, resumeSeq: null })
    .where(and(eq(parkings.ticket, id), eq(parkings.resumeSeq, seq)))
}
