import { and, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { officers } from './schema.ts'

/** The id of the sign-in that an officer of this office has. Refuses NOT_FOUND. */
export async function userOfOfficer(db: Database, office: string, officer: string): Promise<string> {
  const [found] = await db
    .select({ userId: officers.userId })
    .from(officers)
    .where(and(eq(officers.office, office), eq(officers.id, officer)))
  return found?.userId ?? refuse('NOT_FOUND')
}
