import { isAPIError } from 'better-auth/api'
import { getSessionCookie } from 'better-auth/cookies'
import { Refusal, refuse } from '../platform/refusal.ts'
import { officerOfUser } from './officer-of-user.ts'
import { createPasswords, type PasswordCost } from './passwords.ts'
import { plainUsername } from './rules/credentials.ts'
import type { Officer } from './rules/who.ts'
import { createShortMemory, forgetEverybody } from './short-memory.ts'
import { COOKIE_PREFIX, type LibraryParts, signInLibrary } from './sign-in-library.ts'
import { createTries } from './tries.ts'

/** How people sign in. Sessions slide, live in the database, and end on sign-out and on disabling. */
export type SignIn = {
  /**
   * Begins a session and ends the one the headers carry; `setCookie` are the headers for the answer. `address` is the network address that
   * asks. Raises SIGN_IN_FAILED, the same for an unknown name, a wrong password and a disabled officer,
   * and TOO_MANY_TRIES after five failures of one name in fifteen minutes.
   */
  signIn: (username: string, password: string, headers: Headers, address: string) => Promise<Signed>
  /** The officer whose session cookie the headers carry, or null. May be five seconds old. */
  officerOf: (headers: Headers) => Promise<Officer | null>
  /** Ends the session; `setCookie` takes the cookie away. */
  signOut: (headers: Headers) => Promise<{ setCookie: string[] }>
  /** The argon2id digest to give to `createOfficer` and `resetPassword`. Slow: outside a unit of work. */
  digestPassword: (password: string) => Promise<string>
}

export type Signed = { setCookie: string[]; officer: Officer }

export type SignInParts = LibraryParts & { cost?: PasswordCost }

export function createSignIn(parts: SignInParts): SignIn {
  const passwords = createPasswords(parts.cost)
  const library = signInLibrary(parts, passwords)
  const tries = createTries()
  const memory = createShortMemory<Officer>()

  async function begin(username: string, password: string, headers: Headers): Promise<Signed> {
    const begun = await library.api
      .signInUsername({ body: { username, password }, headers, returnHeaders: true })
      .catch(refusePolitely)
    const officer = await officerOfUser(parts.database, begun.response.user.id)
    return { officer: officer ?? refuse('SIGN_IN_FAILED'), setCookie: untilClosed(begun.headers) }
  }

  async function recognise(cookie: string, headers: Headers): Promise<Officer | null> {
    const session = await library.api.getSession({ headers }).catch(surface)
    if (session === null) return null
    if ('needsRefresh' in session && session.needsRefresh === true) slide(headers)
    const officer = await officerOfUser(parts.database, session.user.id)
    if (officer !== null) memory.keep(cookie, officer)
    return officer
  }

  /** Beside the request, so that reading goes on while storage cannot write. */
  function slide(headers: Headers): void {
    library.api.getSession({ headers, method: 'POST' }).catch((error: unknown) => {
      parts.log.warn({ reason: refusalIn(error)?.code ?? 'unknown' }, 'a session could not be prolonged')
    })
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
      await tries.count(username, address)
      try {
        const signed = await begin(username, password, headers)
        await end(headers)
        await tries.forgive(username, address)
        return signed
      } catch (error) {
        if (refusalIn(error)?.code !== 'SIGN_IN_FAILED') await tries.forgive(username, address)
        throw error
      }
    },
    officerOf: async (headers) => {
      const cookie = getSessionCookie(headers, { cookiePrefix: COOKIE_PREFIX })
      return cookie === null ? null : (memory.recall(cookie) ?? recognise(cookie, headers))
    },
    signOut: async (headers) => {
      await end(headers)
      const answer = await library.api.signOut({ headers, returnHeaders: true })
      return { setCookie: answer.headers.getSetCookie() }
    },
    digestPassword: passwords.digest,
  }
}

/** The cookie ends with the browser; when the session ends, the server decides, since only it can slide. */
function untilClosed(headers: Headers): string[] {
  return headers.getSetCookie().map((cookie) => cookie.replace(/; *(Max-Age|Expires)=[^;]*/gi, ''))
}

/** The library's no to a sign-in becomes ours, the same for every cause. */
function refusePolitely(error: unknown): never {
  if (isAPIError(error) && (error.statusCode < 500 || error.body?.code === 'FAILED_TO_CREATE_SESSION')) {
    refuse('SIGN_IN_FAILED')
  }
  surface(error)
}

/** What the writer refused comes back out of the wrappings of the library. */
function surface(error: unknown): never {
  throw refusalIn(error) ?? error
}

function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  return error instanceof Error && error.cause !== undefined ? refusalIn(error.cause) : null
}
