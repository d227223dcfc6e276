import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { can } from './rules/can.ts'
import type { Officer } from './rules/who.ts'
import { authUsers, officers } from './schema.ts'

export type Person = {
  officer: Officer
  username: string
  /** False while the role asks for a second factor and none has been set up: a password is not enough. */
  isComplete: boolean
}

/** The officer that a sign-in belongs to, or null when there is none or they may work no more. */
export async function personOfUser(db: Database, userId: string): Promise<Person | null> {
  const [row] = await db
    .select({
      ...{ id: officers.id, office: officers.office, role: officers.role, name: officers.name },
      ...{ username: authUsers.username, hasSecondFactor: authUsers.twoFactorEnabled },
    })
    .from(officers)
    .innerJoin(authUsers, eq(authUsers.id, officers.userId))
    .where(and(eq(officers.userId, userId), isNull(officers.disabledAt)))
  if (row === undefined) return null
  const { username, hasSecondFactor, ...officer } = row
  return {
    officer: { kind: 'officer', ...officer },
    username: username ?? '',
    isComplete: hasSecondFactor || can(officer.role, 'sign in with a password alone'),
  }
}

/** The id of the sign-in that has this user name, in its plain form; null when there is none. */
export async function userNamed(db: Database, username: string): Promise<string | null> {
  const [row] = await db.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.username, username))
  return row?.id ?? null
}
