import { eq } from 'drizzle-orm'
import type { Database } from './database.ts'
import { installation } from './schema.ts'
import type { Work } from './work.ts'

/** A value this installation keeps about itself, or null. */
export async function kept(db: Database, name: string): Promise<string | null> {
  const [row] = await db.select().from(installation).where(eq(installation.name, name))
  return row?.value ?? null
}

/** Keeps a value under a name, in place of an earlier one. */
export async function keep(work: Work, name: string, value: string): Promise<void> {
  await work.db
    .insert(installation)
    .values({ name, value })
    .onConflictDoUpdate({ target: installation.name, set: { value } })
}
