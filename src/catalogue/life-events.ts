import { desc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import type { LifeEvent } from './rules/life-event.ts'
import { lifeEventLists } from './schema.ts'

/** A version of the life events of an office; version 0 is the empty list of an office that has none. */
export type LifeEventList = Readonly<{ version: number; lifeEvents: readonly LifeEvent[] }>

/** The life events by which people find the services of an office, in its order. */
export function lifeEventsOf(db: Database, office: string): Promise<LifeEventList> {
  return memory(db, office, async () => {
    const [newest] = await db
      .select({ version: lifeEventLists.version, lifeEvents: lifeEventLists.lifeEvents })
      .from(lifeEventLists)
      .where(eq(lifeEventLists.office, office))
      .orderBy(desc(lifeEventLists.version))
      .limit(1)
    return newest ?? { version: 0, lifeEvents: [] }
  })
}

const memory = createMemory<LifeEventList>([lifeEventLists])
