import { and, eq, gt } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { authSessions, officers } from './schema.ts'

/** The officers of an office, by id, who have a session at a time of the machine's clock (milliseconds). */
export async function signedInAt(db: Database, office: string, at: number): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ id: officers.id })
    .from(authSessions)
    .innerJoin(officers, eq(officers.userId, authSessions.userId))
    .where(and(eq(officers.office, office), gt(authSessions.expiresAt, new Date(at))))
  return new Set(rows.map(({ id }) => id))
}
