import { lte } from 'drizzle-orm'
import type { Clock } from '../platform/clock.ts'
import type { Work } from '../platform/work.ts'
import { tries } from './schema.ts'

/** Removes the tries and spent codes that count no more, on the machine's clock. */
export async function forgetTries(work: Work, machine: Clock): Promise<void> {
  await work.db.delete(tries).where(lte(tries.until, machine()))
}
