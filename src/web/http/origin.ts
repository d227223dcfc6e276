import type { Context, MiddlewareHandler } from 'hono'
import { refuse } from '../../platform/refusal.ts'
import type { DoorEnv, House } from './house.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses CROSS_SITE when an unsafe method comes from a page of another site. A program sends neither
 * header and passes; a hall over plain HTTP sends `Origin` alone.
 */
export function refuseCrossSite(house: House): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    if (!SAFE.includes(c.req.method) && isCrossSite(c, house.publicUrl())) refuse('CROSS_SITE')
    await next()
  }
}

function isCrossSite(c: Context<DoorEnv>, publicUrl: string): boolean {
  const origin = c.req.header('origin')
  if (c.req.header('sec-fetch-site') === 'cross-site') return true
  return origin !== undefined && origin !== new URL(publicUrl).origin && hostIn(origin) !== ownHost(c)
}

function hostIn(origin: string): string | null {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase() ?? null
}

/** The host the browser asked for; the address of the request when nobody said, as in a program's call. */
function ownHost(c: Context<DoorEnv>): string {
  return c.req.header('host')?.toLowerCase() ?? new URL(c.req.url).host
}
