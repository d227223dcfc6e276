import { parseCookies } from 'better-auth/cookies'
import { symmetricDecrypt } from 'better-auth/crypto'
import { and, eq, gt } from 'drizzle-orm'
import { machineClock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { codeIn, refuseCode, surface, untilClosed, withoutSession } from './library-answers.ts'
import { type Person, personOfUser } from './person-of-user.ts'
import { base32 } from './rules/base32.ts'
import type { Officer } from './rules/who.ts'
import { authSessions, authTwoFactors, authVerifications } from './schema.ts'
import type { SignInLibrary } from './sign-in-library.ts'
import type { Tries } from './tries.ts'

/** What an authenticator app is given: `secret` to be typed, the same in `uri` to be scanned. */
export type Secret = { officer: Officer; secret: string; uri: string }

export type Confirmed = { setCookie: string[]; officer: Officer }

/** Codes of six digits from an authenticator app (RFC 6238), set up at the first sign-in. */
export function createSecondFactor(library: SignInLibrary, database: Database, tries: Tries) {
  async function verify(code: string, headers: Headers) {
    const body = { code: digitsOf(code) }
    return library.api.verifyTOTP({ body, headers, returnHeaders: true }).catch(refuseCode)
  }

  /** A code that was right once is not taken again: of two at once, one comes in. */
  async function spend(userId: string, code: string, token: string): Promise<void> {
    try {
      await tries.count({ kind: 'spent', key: `${userId} ${digitsOf(code)}` })
    } catch (error) {
      await endSession(token)
      if (codeIn(error) === 'TOO_MANY_TRIES') refuse('CODE_WRONG')
      throw error
    }
  }

  /** The user whose sign-in awaits a code. What the cookie names is chance: a forged one names nobody's. */
  async function awaitingCode(headers: Headers): Promise<string | null> {
    const { name } = (await library.$context).createAuthCookie('two_factor')
    const [identifier = ''] =
      parseCookies(headers.get('cookie') ?? '')
        .get(name)
        ?.split('.') ?? []
    const [found] = await database
      .select({ userId: authVerifications.value })
      .from(authVerifications)
      .where(
        and(
          eq(authVerifications.identifier, identifier),
          gt(authVerifications.expiresAt, new Date(machineClock())),
        ),
      )
    return found?.userId ?? null
  }

  /** Whoever's sign-in awaits the set-up. */
  async function waiting(headers: Headers): Promise<(Person & { userId: string }) | null> {
    const session = await library.api.getSession({ headers }).catch(surface)
    if (session === null) return null
    const person = await personOfUser(database, session.user.id)
    return person === null || person.isComplete ? null : { ...person, userId: session.user.id }
  }

  async function endSession(token: string): Promise<void> {
    await (await library.$context).internalAdapter.deleteSession(token).catch(surface)
  }

  return {
    /** Ends a sign-in that awaits a code. Raises CODE_WRONG, SIGN_IN_OVER and TOO_MANY_TRIES. */
    confirm: async (code: string, headers: Headers): Promise<Confirmed> => {
      const userId = (await awaitingCode(headers)) ?? refuse('SIGN_IN_OVER')
      await tries.count({ kind: 'code', key: userId })
      const { response, headers: answer } = await verify(code, withoutSession(headers))
      await spend(userId, code, response.token)
      await tries.forgive({ kind: 'code', key: userId })
      const person = await personOfUser(database, response.user.id)
      return { setCookie: untilClosed(answer), officer: person?.officer ?? refuse('SIGN_IN_FAILED') }
    },

    /** What the officer whose sign-in awaits the set-up is shown; null for anybody else. */
    secretOf: async (headers: Headers): Promise<Secret | null> => {
      const person = await waiting(headers)
      if (person === null) return null
      const [row] = await database
        .select({ secret: authTwoFactors.secret })
        .from(authTwoFactors)
        .where(eq(authTwoFactors.userId, person.userId))
      if (row === undefined) return null
      const { secretConfig } = await library.$context
      const bytes = await symmetricDecrypt({ key: secretConfig, data: row.secret })
      const secret = base32(new TextEncoder().encode(bytes))
      return { officer: person.officer, secret, uri: addressOf(person.username, secret) }
    },

    /**
     * Sets up the second factor by the first code of it, and ends every other session that the password
     * alone began. Raises CODE_WRONG and SIGN_IN_OVER.
     */
    setUp: async (code: string, headers: Headers): Promise<Confirmed> => {
      const { userId, officer } = (await waiting(headers)) ?? refuse('SIGN_IN_OVER')
      const earlier = await database
        .select({ token: authSessions.token })
        .from(authSessions)
        .where(eq(authSessions.userId, userId))
      const { response, headers: answer } = await verify(code, headers)
      for (const { token } of earlier) await endSession(token)
      await spend(userId, code, response.token)
      await tries.forgive({ kind: 'code', key: userId })
      return { setCookie: untilClosed(answer), officer }
    },
  }
}

/** Apps show `123 456`. */
function digitsOf(code: string): string {
  return code.replaceAll(/\s/g, '')
}

/** The address that authenticator apps read (Key Uri Format of Google Authenticator). */
function addressOf(username: string, secret: string): string {
  const label = `${ISSUER}:${username}`
  return `otpauth://totp/${encodeURIComponent(label)}?${new URLSearchParams({ secret, issuer: ISSUER })}`
}

const ISSUER = 'Giliran'
