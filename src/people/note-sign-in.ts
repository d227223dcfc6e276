import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { plainUsername } from './rules/credentials.ts'
import type { Officer } from './rules/who.ts'
import { authUsers, officers } from './schema.ts'

/** How somebody came in, or tried to. */
export type Way = 'password' | 'code' | 'pin'

/** Notes that an officer came in, and from which network address. */
export async function noteSignIn(work: Work, { office, id }: Officer, way: Way, address: string) {
  await work.note(office, 'session.begun', { officer: id, way, address })
}

/** Notes that an officer went away. */
export async function noteSignOut(work: Work, { office, id }: Officer) {
  await work.note(office, 'session.ended', { officer: id })
}

/** Notes a try at a PIN or code that failed. */
export async function noteFailedTry(
  work: Work,
  office: string,
  officer: string | null,
  way: Way,
  address: string,
) {
  await work.note(office, 'sign-in.failed', { officer, way, address })
}

/**
 * Notes a try with a password that failed, in the office where the officer works, else where it was tried.
 * A name that nobody has is not kept: it may be a password typed into the wrong field.
 */
export async function noteFailedName(work: Work, office: string, username: string, address: string) {
  const [known] = await work.db
    .select({ id: officers.id, office: officers.office })
    .from(officers)
    .innerJoin(authUsers, eq(authUsers.id, officers.userId))
    .where(eq(authUsers.username, plainUsername(username)))
  await work.note(known?.office ?? office, 'sign-in.failed', {
    officer: known?.id ?? null,
    way: 'password',
    address,
  })
}
