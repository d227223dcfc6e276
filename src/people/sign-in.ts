import { getSessionCookie } from 'better-auth/cookies'
import { machineClock } from '../platform/clock.ts'
import { refuse } from '../platform/refusal.ts'
import type { Perform, Work } from '../platform/work.ts'
import { codeIn, keeping, refusePolitely, surface, untilClosed } from './library-answers.ts'
import { createPasswords, type PasswordCost } from './passwords.ts'
import { personOfUser, userNamed } from './person-of-user.ts'
import { createPinSignIn, type PinTry } from './pin-sign-in.ts'
import { plainUsername } from './rules/credentials.ts'
import type { Officer } from './rules/who.ts'
import { type Confirmed, createSecondFactor, type Secret } from './second-factor.ts'
import { createShortMemory, forgetEverybody } from './short-memory.ts'
import { COOKIE_PREFIX, type LibraryParts, signInLibrary } from './sign-in-library.ts'
import { createTries, type Tried } from './tries.ts'

/** How people sign in. Sessions live in the database, and end on sign-out, on disabling and when idle. */
export type SignIn = {
  /**
   * Begins a session and ends the one the headers carry; `setCookie` are the headers for the answer. `address` is the network address that
   * asks. Raises SIGN_IN_FAILED, the same for an unknown name, a wrong password and a disabled officer,
   * and TOO_MANY_TRIES after five failures of one name in fifteen minutes.
   */
  signIn: (username: string, password: string, headers: Headers, address: string) => Promise<Signed>
  /** Shows the code that a sign-in awaits. Raises CODE_WRONG, SIGN_IN_OVER, TOO_MANY_TRIES after five wrong ones. */
  confirm: (code: string, headers: Headers) => Promise<Confirmed>
  /** What to put into an authenticator app, for whoever's sign-in awaits the set-up; null for anybody else. */
  secretOf: (headers: Headers) => Promise<Secret | null>
  /** Ends the set-up with the first code. Raises CODE_WRONG and SIGN_IN_OVER. */
  setUp: (code: string, headers: Headers) => Promise<Confirmed>
  /** Signs in at a device of the office. Raises PIN_WRONG, and TOO_MANY_TRIES after five failures there. */
  signInByPin: (asked: PinTry, headers: Headers) => Promise<Confirmed>
  /** The officer whose session cookie the headers carry, or null. May be five seconds old. */
  officerOf: (headers: Headers) => Promise<Officer | null>
  /** The officer did something: the session goes on for its fifteen minutes from now. */
  stay: (headers: Headers) => Promise<void>
  /** Whether it is the password of whoever the headers know. Raises TOO_MANY_TRIES. */
  isOwnPassword: (password: string, headers: Headers) => Promise<boolean>
  /** Ends the session; `setCookie` takes the cookie away. */
  signOut: (headers: Headers) => Promise<{ setCookie: string[] }>
  /** The argon2id digest of a password or PIN, to give to the commands. Slow: outside a unit of work. */
  digestPassword: (password: string) => Promise<string>
}

/** `awaits` is what is still missing: a code, or the set-up of the second factor. */
export type Signed = Confirmed & { awaits: 'nothing' | 'code' | 'set-up' }

export type SignInParts = LibraryParts & {
  /** A try is counted whatever becomes of the sign-in, so it is a unit of work of its own. */
  perform: Perform
  cost?: PasswordCost
}

export function createSignIn(parts: SignInParts): SignIn {
  const passwords = createPasswords(parts.cost)
  const library = signInLibrary(parts, passwords)
  const { database, secret } = parts
  const write = <T>(job: (work: Work) => Promise<T>) => parts.perform('sign-in', job)
  const tries = createTries({ write, secret, machine: machineClock })
  const secondFactor = createSecondFactor(library, database, tries)
  const byPin = createPinSignIn({ library, database, passwords, tries })
  const memory = createShortMemory<Officer>()

  async function begin(username: string, password: string, headers: Headers): Promise<Signed> {
    const begun = await library.api
      .signInUsername({ body: { username, password }, headers, returnHeaders: true })
      .catch(refusePolitely)
    const userId = await userNamed(database, username)
    const person = userId === null ? null : await personOfUser(database, userId)
    const { officer, isComplete } = person ?? refuse('SIGN_IN_FAILED')
    const setCookie = untilClosed(begun.headers)
    if ('twoFactorRedirect' in begun.response) return { officer, setCookie, awaits: 'code' }
    if (isComplete) return { officer, setCookie, awaits: 'nothing' }
    await library.api
      .enableTwoFactor({ body: { password }, headers: keeping(setCookie) })
      .catch(refusePolitely)
    return { officer, setCookie, awaits: 'set-up' }
  }

  async function triesOf(username: string, address: string): Promise<Tried[]> {
    const userId = await userNamed(database, username)
    const name: Tried = userId === null ? { kind: 'stranger', key: username } : { kind: 'user', key: userId }
    return [{ kind: 'address', key: address }, name]
  }

  async function recognise(cookie: string, headers: Headers): Promise<Officer | null> {
    const session = await library.api.getSession({ headers }).catch(surface)
    const person = session && (await personOfUser(database, session.user.id))
    if (person === null || !person.isComplete) return null
    memory.keep(cookie, person.officer)
    return person.officer
  }

  /** Not by the library's own sign-out, which only logs that storage could not write. */
  async function end(headers: Headers): Promise<void> {
    const session = await library.api.getSession({ headers }).catch(surface)
    if (session === null) return
    await (await library.$context).internalAdapter.deleteSession(session.session.token).catch(surface)
    forgetEverybody()
  }

  return {
    signIn: async (name, password, headers, address) => {
      const username = plainUsername(name)
      const tried = await triesOf(username, address)
      await tries.count(...tried)
      try {
        const signed = await begin(username, password, headers)
        await end(headers)
        await tries.forgive(...tried)
        return signed
      } catch (error) {
        if (codeIn(error) !== 'SIGN_IN_FAILED') await tries.forgive(...tried)
        throw error
      }
    },
    ...secondFactor,
    signInByPin: async (asked, headers) => {
      const signed = await byPin(asked)
      await end(headers)
      return signed
    },
    officerOf: async (headers) => {
      const cookie = getSessionCookie(headers, { cookiePrefix: COOKIE_PREFIX })
      return cookie === null ? null : (memory.recall(cookie) ?? recognise(cookie, headers))
    },
    stay: async (headers) => {
      try {
        await library.api.getSession({ headers, method: 'POST' })
      } catch (error) {
        // Reading goes on while storage cannot write.
        parts.log.warn({ reason: codeIn(error) ?? 'unknown' }, 'a session could not be prolonged')
      }
    },
    isOwnPassword: async (password, headers) => {
      const session = await library.api.getSession({ headers }).catch(surface)
      if (session === null) return false
      const tried = { kind: 'user', key: session.user.id } as const
      await tries.count(tried)
      const { ok } = await passwordCheck(password, headers)
      if (ok) await tries.forgive(tried)
      return ok
    },
    signOut: async (headers) => {
      await end(headers)
      const answer = await library.api.signOut({ headers, returnHeaders: true })
      return { setCookie: answer.headers.getSetCookie() }
    },
    digestPassword: passwords.digest,
  }

  async function passwordCheck(password: string, headers: Headers): Promise<{ ok: boolean }> {
    try {
      await library.api.verifyPassword({ body: { password }, headers })
      return { ok: true }
    } catch (error) {
      if (codeIn(error) !== null) surface(error)
      return { ok: false }
    }
  }
}
