import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { OfficerRole } from './rules/can.ts'
import { authUsers, officers } from './schema.ts'

export type OfficerOnList = {
  id: string
  username: string | null
  name: string
  role: OfficerRole
  /** Milliseconds of the office's clock; null while the officer may sign in. */
  disabledAt: number | null
}

/** Everybody who works or worked in an office, by name. */
export function officersOf(db: Database, office: string): Promise<OfficerOnList[]> {
  return officersWhere(db, office)
}

/** One officer of the office, or null. */
export async function findOfficer(db: Database, office: string, id: string): Promise<OfficerOnList | null> {
  const [found] = await officersWhere(db, office, id)
  return found ?? null
}

function officersWhere(db: Database, office: string, id?: string) {
  return db
    .select({
      id: officers.id,
      username: authUsers.username,
      name: officers.name,
      role: officers.role,
      disabledAt: officers.disabledAt,
    })
    .from(officers)
    .innerJoin(authUsers, eq(authUsers.id, officers.userId))
    .where(and(eq(officers.office, office), id === undefined ? undefined : eq(officers.id, id)))
    .orderBy(asc(officers.name), asc(officers.id))
}
