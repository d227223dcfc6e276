import { and, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { ticketNumber } from './rules/number.ts'
import { PAPER_LETTER, type Policy } from './rules/policy.ts'
import { numberSeries } from './schema.ts'

/**
 * Enters a number of the paper series, which was given while the house stood still. They are entered in
 * their order. Refuses TICKET_UNKNOWN for a number of another series, and NUMBER_USED for one that is not
 * behind all those entered today.
 */
export async function enterPaperNumber(
  db: Database,
  { office, day, number }: { office: string; day: string; number: string },
  policy: Policy,
): Promise<string> {
  const letter = policy.offline ?? PAPER_LETTER
  const ordinal = Number(number.slice(1))
  if (!(ordinal > 0) || ticketNumber(letter, ordinal) !== number) refuse('TICKET_UNKNOWN', { number })
  const [series] = await db
    .select({ last: numberSeries.last })
    .from(numberSeries)
    .where(and(eq(numberSeries.office, office), eq(numberSeries.day, day), eq(numberSeries.letter, letter)))
  if (series !== undefined && ordinal <= series.last) refuse('NUMBER_USED', { number })
  await db
    .insert(numberSeries)
    .values({ office, day, letter, last: ordinal })
    .onConflictDoUpdate({
      target: [numberSeries.office, numberSeries.day, numberSeries.letter],
      set: { last: ordinal },
    })
  return number
}
