import type { SignIn, SignInParts } from './sign-in.ts'

/**
 * Sign-in whose library is loaded when somebody first signs in or shows a session: it is the largest part
 * of the house, and a kiosk should not wait for it after a power cut.
 */
export function signInWhenNeeded(parts: SignInParts): SignIn {
  let loading: Promise<SignIn> | null = null
  const loaded = () => {
    loading ??= import('./sign-in.ts').then(({ createSignIn }) => createSignIn(parts))
    return loading
  }
  return {
    signIn: async (...asked) => (await loaded()).signIn(...asked),
    confirm: async (...asked) => (await loaded()).confirm(...asked),
    secretOf: async (headers) => (showsSession(headers) ? (await loaded()).secretOf(headers) : null),
    setUp: async (...asked) => (await loaded()).setUp(...asked),
    signInByPin: async (...asked) => (await loaded()).signInByPin(...asked),
    officerOf: async (headers) => (showsSession(headers) ? (await loaded()).officerOf(headers) : null),
    stay: async (headers) => (await loaded()).stay(headers),
    isOwnPassword: async (...asked) => (await loaded()).isOwnPassword(...asked),
    signOut: async (headers) => (await loaded()).signOut(headers),
    digestPassword: async (password) => (await loaded()).digestPassword(password),
  }
}

/** A screen of the hall carries cookies too, but none of a session: it must not wait either. */
function showsSession(headers: Headers): boolean {
  return /giliran[.-]session/.test(headers.get('cookie') ?? '')
}
