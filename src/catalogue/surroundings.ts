import type { Database } from '../platform/database.ts'
import { lifeEventsOf } from './life-events.ts'
import { regulationsOf } from './regulations.ts'
import type { Surroundings } from './rules/sheet-faults.ts'

/** What the codes in the sheets of an office may lead to. */
export async function surroundingsOf(db: Database, office: string): Promise<Surroundings> {
  const { regulations } = await regulationsOf(db, office)
  const { lifeEvents } = await lifeEventsOf(db, office)
  return { regulations, lifeEvents }
}
