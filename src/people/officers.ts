import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
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
  hasPin: boolean
  hasSecondFactor: boolean
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

/** Those of an office who may unlock a counter with their PIN, by name. */
export function officersWithPin(db: Database, office: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: officers.id, name: officers.name })
    .from(officers)
    .where(and(eq(officers.office, office), isNotNull(officers.pinDigest), isNull(officers.disabledAt)))
    .orderBy(asc(officers.name), asc(officers.id))
}

function officersWhere(db: Database, office: string, id?: string) {
  return db
    .select({
      id: officers.id,
      username: authUsers.username,
      name: officers.name,
      role: officers.role,
      disabledAt: officers.disabledAt,
      hasPin: sql<boolean>`${officers.pinDigest} is not null`.mapWith(Boolean),
      hasSecondFactor: authUsers.twoFactorEnabled,
    })
    .from(officers)
    .innerJoin(authUsers, eq(authUsers.id, officers.userId))
    .where(and(eq(officers.office, office), id === undefined ? undefined : eq(officers.id, id)))
    .orderBy(asc(officers.name), asc(officers.id))
}
