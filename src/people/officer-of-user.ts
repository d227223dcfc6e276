import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Officer } from './rules/who.ts'
import { officers } from './schema.ts'

/** The officer that a sign-in belongs to, or null when there is none or they may work no more. */
export async function officerOfUser(db: Database, userId: string): Promise<Officer | null> {
  const [row] = await db
    .select({ id: officers.id, office: officers.office, role: officers.role, name: officers.name })
    .from(officers)
    .where(and(eq(officers.userId, userId), isNull(officers.disabledAt)))
  return row === undefined ? null : { kind: 'officer', ...row }
}
