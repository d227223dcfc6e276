import { and, eq, sql } from 'drizzle-orm'
import { retireCounter } from '../offices/retire-counter.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { handBackAll } from './hand-back.ts'
import { tickets } from './schema.ts'
import { openShift } from './shift.ts'

/**
 * Takes a counter out of use once nobody works there; nobody is left waiting for it. Refuses COUNTER_OPEN,
 * COUNTER_UNKNOWN, and COUNTER_BUSY while somebody is parked there, who could not be called any more.
 */
export async function closeForGood(work: Work, office: string, counter: string): Promise<void> {
  if ((await openShift(work.db, office, counter)) !== null) refuse('COUNTER_OPEN')
  const [parked] = await work.db
    .select({ number: tickets.number })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.counter, counter), sql`state = 'parked'`))
  if (parked !== undefined) refuse('COUNTER_BUSY', { number: parked.number, counter })
  await handBackAll(work, { office, counter })
  await retireCounter(work, office, counter)
}
