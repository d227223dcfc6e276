import type { Officer } from './rules/who.ts'

/** How people sign in. Sessions slide, live in the database, and end on sign-out and on disabling. */
export type SignIn = {
  /**
   * Begins a session; `setCookie` are the headers for the answer. `address` is the network address that
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
