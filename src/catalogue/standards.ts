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

/** Of all versions of a standard, the newest first, the one that is valid on a local date. */
export function standardOn(versions: readonly Standard[], day: string): Standard | undefined {
  return versions.find(({ validFrom, validTo }) => validFrom <= day && day <= (validTo ?? day))
}

/** One version of a service's standard. A bug when it was never published. */
export async function findStandard(
  db: Database,
  office: string,
  code: string,
  version: number,
): Promise<Standard> {
  const standard = (await listStandards(db, office, code)).find((each) => each.version === version)
  if (standard === undefined) throw new Error(`${code} of ${office} has no standard ${version}`)
  return standard
}
