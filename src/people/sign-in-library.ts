import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { username } from 'better-auth/plugins/username'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { openSessions } from './open-session.ts'
import type { Passwords } from './passwords.ts'
import { personOfUser } from './person-of-user.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, USERNAME } from './rules/credentials.ts'
import { authAccounts, authSessions, authTwoFactors, authUsers, authVerifications } from './schema.ts'

export type LibraryParts = {
  /** From `databaseForLibrary`: what the library writes joins the queue of the one writer. */
  database: Database
  /** From `keepSignInSecret`. */
  secret: string
  /** Only when people come by https: halls run plain HTTP, where such cookies are lost. */
  secureCookies: boolean
  log: Logger
}

export const COOKIE_PREFIX = 'giliran'

/** Seconds: a session ends fifteen minutes after what its officer did last, noted to a quarter minute. */
const IDLE = 15 * 60
const SLIDES_EVERY = 15

export type SignInLibrary = ReturnType<typeof signInLibrary>

/**
 * The sign-in library with our tables. Its own HTTP handler is not mounted, so its origins, its limits and
 * its address are never used.
 */
export function signInLibrary({ database, secret, secureCookies, log }: LibraryParts, passwords: Passwords) {
  return betterAuth({
    baseURL: 'http://localhost',
    secret,
    database: drizzleAdapter(database, {
      provider: 'sqlite',
      schema: {
        user: authUsers,
        session: authSessions,
        account: authAccounts,
        verification: authVerifications,
        twoFactor: authTwoFactors,
      },
    }),
    plugins: [
      username({ usernameValidator: (name) => USERNAME.test(name) }),
      // we count tries with codes ourselves, before they are looked at: two at once are two
      twoFactor({ accountLockout: { enabled: false } }),
      openSessions,
    ],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: passwords.digest,
        verify: ({ hash, password }) => passwords.matches(hash, password),
      },
    },
    session: { expiresIn: IDLE, updateAge: SLIDES_EVERY, deferSessionRefresh: true },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => (await personOfUser(database, userId)) !== null,
        },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: secureCookies,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // without its arguments, which may hold what a failed statement was to write
    logger: { log: (level, message) => log[level === 'error' ? 'warn' : 'debug'](message) },
  })
}
