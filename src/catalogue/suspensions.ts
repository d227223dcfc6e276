import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { suspensions } from './schema.ts'

/** A suspension of a service, with who and when; `resumedAt` is null while it lasts. */
export type Suspension = Readonly<typeof suspensions.$inferSelect>

/** Every suspension of a service, the one that lasts first, then the newest. */
export function listSuspensions(db: Database, office: string, code: string): Promise<Suspension[]> {
  return db
    .select()
    .from(suspensions)
    .where(and(eq(suspensions.office, office), eq(suspensions.code, code)))
    .orderBy(desc(isNull(suspensions.resumedAt)), desc(suspensions.suspendedAt))
}

/** The services of an office that are suspended now. */
export function suspendedNow(db: Database, office: string): Promise<Suspension[]> {
  return db
    .select()
    .from(suspensions)
    .where(and(eq(suspensions.office, office), isNull(suspensions.resumedAt)))
}
