import { desc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { createMemory } from '../platform/memory.ts'
import { limits } from './policy-schema.ts'
import { type Limits, noLimits } from './rules/limits.ts'

/** A version of the limits of an office: `setAt` in milliseconds, `setBy` as in `Work`. */
export type LimitsVersion = Readonly<typeof limits.$inferSelect>

/** The limits in force in an office. */
export function limitsOf(db: Database, office: string): Promise<Limits> {
  return memory(db, office, async () => {
    const [newest] = await versions(db, office).limit(1)
    return newest?.limits ?? noLimits
  })
}

const memory = createMemory<Limits>([limits])

/** Every version of the limits of an office, the newest first; none when it never set any. */
export function listLimits(db: Database, office: string): Promise<LimitsVersion[]> {
  return versions(db, office)
}

function versions(db: Database, office: string) {
  return db.select().from(limits).where(eq(limits.office, office)).orderBy(desc(limits.version))
}
