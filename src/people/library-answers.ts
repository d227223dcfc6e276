import { isAPIError } from 'better-auth/api'
import { Refusal, type RefusalCode, refuse } from '../platform/refusal.ts'

/** The library's no to a sign-in becomes ours, the same for every cause. */
export function refusePolitely(error: unknown): never {
  if (isAPIError(error) && (error.statusCode < 500 || error.body?.code === 'FAILED_TO_CREATE_SESSION')) {
    refuse('SIGN_IN_FAILED')
  }
  surface(error)
}

/** The library's no to a code: wrong, or of a sign-in that is over, as it is after five wrong ones. */
export function refuseCode(error: unknown): never {
  const name = isAPIError(error) ? error.body?.code : undefined
  if (name === 'INVALID_CODE') refuse('CODE_WRONG')
  if (name === 'INVALID_TWO_FACTOR_COOKIE' || name === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE')
    refuse('SIGN_IN_OVER')
  refusePolitely(error)
}

/** What the writer refused comes back out of the wrappings of the library. */
export function surface(error: unknown): never {
  throw refusalIn(error) ?? error
}

/** The code of the refusal that is somewhere in an error, or null. */
export function codeIn(error: unknown): RefusalCode | null {
  return refusalIn(error)?.code ?? null
}

function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  return error instanceof Error && error.cause !== undefined ? refusalIn(error.cause) : null
}

/** Cookies that end with the browser; when a session ends, the server decides, since only it can slide. */
export function untilClosed(headers: Headers): string[] {
  return headers
    .getSetCookie()
    .map((cookie) =>
      /Max-Age=0/i.test(cookie) ? cookie : cookie.replace(/; *(Max-Age|Expires)=[^;]*/gi, ''),
    )
}

/** The headers of a browser that kept these cookies and no others. */
export function keeping(setCookie: readonly string[]): Headers {
  return new Headers({ cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; ') })
}

/** The headers without the session that they may show. */
export function withoutSession(headers: Headers): Headers {
  const cookies = (headers.get('cookie') ?? '').split(/; */)
  return new Headers({ cookie: cookies.filter((cookie) => !/session_token=/.test(cookie)).join('; ') })
}
