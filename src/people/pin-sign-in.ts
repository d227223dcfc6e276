import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { refusePolitely, untilClosed } from './library-answers.ts'
import type { Passwords } from './passwords.ts'
import { personOfUser } from './person-of-user.ts'
import { can } from './rules/can.ts'
import { officers } from './schema.ts'
import type { Confirmed } from './second-factor.ts'
import type { SignInLibrary } from './sign-in-library.ts'
import type { Tries } from './tries.ts'

/** Who says to be which officer of an office, at which device. */
export type PinTry = { office: string; officer: string; pin: string; device: string }

export type PinSignInParts = {
  library: SignInLibrary
  database: Database
  passwords: Passwords
  tries: Tries
}

/**
 * Signs an officer in by their PIN, at a device of the office. Raises PIN_WRONG, and TOO_MANY_TRIES after
 * five failures of one officer at one device in fifteen minutes; the password still works then.
 */
export function createPinSignIn({ library, database, passwords, tries }: PinSignInParts) {
  return async ({ office, officer, pin, device }: PinTry): Promise<Confirmed> => {
    const found = (await officerWithPin(database, office, officer)) ?? refuse('PIN_WRONG')
    const tried = { kind: 'pin', key: `${officer} ${device}` } as const
    await tries.count(tried)
    if (!(await passwords.matches(found.pinDigest, pin))) refuse('PIN_WRONG')
    const body = { userId: found.userId }
    const { headers } = await library.api.openSession({ body, returnHeaders: true }).catch(refusePolitely)
    const person = await personOfUser(database, found.userId)
    await tries.forgive(tried)
    return { setCookie: untilClosed(headers), officer: person?.officer ?? refuse('PIN_WRONG') }
  }
}

async function officerWithPin(db: Database, office: string, id: string) {
  const [row] = await db
    .select({ userId: officers.userId, role: officers.role, pinDigest: officers.pinDigest })
    .from(officers)
    .where(and(eq(officers.office, office), eq(officers.id, id), isNull(officers.disabledAt)))
  if (row?.pinDigest == null || !can(row.role, 'unlock by PIN')) return null
  return { userId: row.userId, pinDigest: row.pinDigest }
}
