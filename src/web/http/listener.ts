import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { COMMENT, RETRY } from './frames.ts'

/** Whether who opened a stream may still hear it, such as a device that could have been revoked. */
export type MayStay = () => Promise<boolean>

/** One open stream. `seq` is the event up to which it has been told. */
export type Listener = {
  seq: number
  isGone: () => boolean
  write: (bytes: Buffer, now: number) => void
  comment: (now: number) => void
  /** Cuts it when it has read nothing for too long, or may not stay. */
  check: (now: number, onFault: (error: unknown) => void) => void
  cut: () => void
  end: () => void
}

/** A listener that leaves this much unread, or anything for this long, is cut; it heals by coming again. */
const MOST_UNREAD = 64 * 1024
const LONGEST_UNREAD = 15_000

/** Wraps the response of a stream; `onGone` is called once, however it ends. Nothing here ever throws. */
export function createListener(
  response: ServerResponse,
  mayStay: MayStay | undefined,
  onGone: () => void,
): Listener {
  let unreadSince: number | null = null
  response.once('close', onGone)
  response.on('error', cut)

  function cut(): void {
    response.destroy()
  }

  function write(bytes: Buffer, now: number): void {
    if (response.destroyed || bytes.length === 0) return
    if (response.writableLength > MOST_UNREAD) {
      cut()
    } else {
      response.write(bytes)
      if (response.writableLength > 0) unreadSince ??= now
    }
  }

  return {
    seq: -1,
    isGone: () => response.destroyed,
    write,
    comment: (now) => write(COMMENT, now),
    check: (now, onFault) => {
      if (response.writableLength === 0) unreadSince = null
      else unreadSince ??= now
      if (unreadSince !== null && now - unreadSince >= LONGEST_UNREAD) cut()
      else mayStay?.().then((may) => may || cut(), onFault)
    },
    cut,
    end: () => {
      response.end()
    },
  }
}

/** The response of a request that node serves. */
export function responseOf(c: Context): ServerResponse {
  const bindings: HttpBindings = c.env
  return bindings.outgoing
}

/** Raw bytes until the connection ends, so that one buffer serves every listener. A look at `c.res` would keep it. */
export function beginStream(response: ServerResponse, c: Context): void {
  response.useChunkedEncodingByDefault = false
  response.writeHead(200, {
    // Not of `c.res`: once there is one, hono answers with a copy, and a copy is sent again.
    ...Object.fromEntries(c.body(null).headers),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    'x-accel-buffering': 'no',
  })
  response.write(RETRY)
}
