import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { standards } from './schema.ts'

/** One version of the sheet of a service. */
export type Standard = Readonly<typeof standards.$inferSelect>

/** Every version of a service's standard, the newest first. */
export function listStandards(db: Database, office: string, code: string): Promise<Standard[]> {
  return db
    .select()
    .from(standards)
    .where(and(eq(standards.office, office), eq(standards.code, code)))
    .orderBy(desc(standards.version))
}
