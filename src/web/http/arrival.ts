import type { MiddlewareHandler } from 'hono'
import { newId } from '../../platform/id.ts'
import type { DoorEnv, House } from './house.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** What every answer says to the browser for its visitor's safety. */
export const GUARDS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
} as const

/** Gives every request its id and every answer its guards, and writes one line to the log when it ends. */
export function receive(house: House): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const began = house.machine()
    const requestId = newId(began)
    c.set('requestId', requestId)
    for (const [name, value] of Object.entries(GUARDS)) c.header(name, value)
    c.header('cache-control', 'no-store')
    c.header('x-request-id', requestId)
    await next()
    const milliseconds = house.machine() - began
    house.log.debug(
      {
        requestId,
        method: c.req.method,
        path: withoutSecrets(c.req.path),
        status: c.res.status,
        milliseconds,
      },
      'answered',
    )
  }
}

/** A path as it may stand in a log: the addresses of tickets and enrolments are secrets. */
export function withoutSecrets(path: string): string {
  return path.replace(/(\/t\/|\/tickets\/|\/enrol\/)[^/]+/g, '$1[cut]')
}
