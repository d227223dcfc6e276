import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from '../../platform/refusal.ts'
import type { DoorEnv } from './house.ts'

/**
 * Refuses BODY_TOO_LARGE above so many bytes, before anything of the body is looked at. A body whose length
 * is said is judged by that; only another one has to be counted.
 */
export function limitBodyTo(bytes: number): MiddlewareHandler<DoorEnv> {
  const counted = bodyLimit({ maxSize: bytes, onError: () => refuse('BODY_TOO_LARGE') })
  return (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const length = c.req.header('content-length')
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    return Number(length) > bytes ? refuse('BODY_TOO_LARGE') : next()
  }
}

/** 64 KiB: more than anybody types. */
export const limitBody = limitBodyTo(64 * 1024)

/**
 * The network address that asks. A proxy on this machine is believed about the address it adds last;
 * anybody else could write into the header what they like.
 */
export function addressOf(c: Context<DoorEnv>): string {
  const peer = peerOf(c)
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return isThisMachine(peer) && forwarded ? forwarded : peer
}

/** `unknown` when no socket stands behind the request, as in a test. */
function peerOf(c: Context<DoorEnv>): string {
  const isServed = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env
  return (isServed ? getConnInfo(c).remote.address : undefined) ?? 'unknown'
}

function isThisMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}
