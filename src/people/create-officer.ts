import { eq } from 'drizzle-orm'
import { newId } from '../platform/id.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import type { OfficerRole } from './rules/can.ts'
import { plainUsername, USERNAME } from './rules/credentials.ts'
import { authAccounts, authUsers, officers } from './schema.ts'

export type NewOfficer = {
  office: string
  /** As in `rules/credentials`; unique in the whole installation, whatever its case. */
  username: string
  /** From `SignIn.digestPassword`. */
  passwordDigest: string
  name: string
  role: OfficerRole
}

/**
 * Gives a person a sign-in and a place in the office, both or neither: the sign-in library would take
 * several units of work and leave half a person behind. Refuses USERNAME_USED.
 */
export async function createOfficer(work: Work, officer: NewOfficer): Promise<{ id: string }> {
  const { office, passwordDigest: password, name, role } = officer
  const username = plainUsername(officer.username)
  if (!USERNAME.test(username)) throw new Error('the user name has another shape than rules/credentials')
  const taken = await work.db.select().from(authUsers).where(eq(authUsers.username, username))
  if (taken.length > 0) refuse('USERNAME_USED')
  const id = newId(work.at)
  const userId = newId(work.at)
  const now = new Date(work.at)
  const stamps = { createdAt: now, updatedAt: now }
  const email = `${userId}@giliran.invalid`
  await work.db
    .insert(authUsers)
    .values({ id: userId, name, email, emailVerified: false, username, displayUsername: username, ...stamps })
  await work.db
    .insert(authAccounts)
    .values({ id: newId(work.at), accountId: userId, providerId: 'credential', userId, password, ...stamps })
  await work.db.insert(officers).values({ id, office, userId, name, role, createdAt: work.at })
  await work.note(office, 'officer.hired', { officer: id, username, role })
  return { id }
}
