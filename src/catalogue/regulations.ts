import { desc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import type { Regulation } from './rules/regulation.ts'
import { regulationLists } from './schema.ts'

/** A version of the regulations of an office; version 0 is the empty list of an office that has none. */
export type RegulationList = Readonly<{ version: number; regulations: readonly Regulation[] }>

/** The regulations that the services of an office rest on. */
export function regulationsOf(db: Database, office: string): Promise<RegulationList> {
  return memory(db, office, async () => {
    const [newest] = await db
      .select({ version: regulationLists.version, regulations: regulationLists.regulations })
      .from(regulationLists)
      .where(eq(regulationLists.office, office))
      .orderBy(desc(regulationLists.version))
      .limit(1)
    return newest ?? { version: 0, regulations: [] }
  })
}

const memory = createMemory<RegulationList>([regulationLists])
