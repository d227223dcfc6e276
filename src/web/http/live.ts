import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Announcer, OfficeEvent } from '../../platform/events.ts'

/** One message of a stream, encoded; `seq` is the event up to which it brings a listener. */
export type Frame = { seq: number; bytes: Buffer }

/**
 * What one kind of listener hears: everybody on a channel gets the same bytes, rendered once.
 * `key` tells channels apart, such as `sukamaju display id`.
 */
export type Channel = {
  key: string
  office: string
  /** What brings a new listener up to now; `lastSeq` is where it was, null when it comes fresh. */
  catchUp: (lastSeq: number | null) => Promise<Frame[]>
  /** What a commit says on this channel, oldest first. */
  render: (batch: readonly OfficeEvent[]) => Promise<Frame[]>
}

export type Live = {
  /** Opens the stream on this request and answers it. */
  stream: (c: Context, channel: Channel) => Response
  /** How many streams are open. */
  count: () => number
  /** Ends every stream. */
  close: () => void
}

type Listener = { response: ServerResponse; seq: number; stalledAt: number | null }
type Room = { channel: Channel; listeners: Set<Listener>; line: Promise<void> }

/** A listener that leaves this much unread, or anything for this long, is cut; it heals by coming again. */
const MAX_UNREAD_BYTES = 64 * 1024
const MAX_STALL = 15_000
const HEARTBEAT = 15_000
const COMMENT = Buffer.from(':\n\n')
const RETRY = Buffer.from('retry: 1000\n\n')

/** Live streams: one commit is rendered once a channel and the same bytes go to every listener. */
export function openLive(
  announcer: Announcer,
  machine: () => number,
  onFault: (error: unknown) => void,
): Live {
  const rooms = new Map<string, Room>()
  const deaf = announcer.listen((batch) => {
    for (const room of rooms.values()) {
      const news = batch.filter((event) => event.office === room.channel.office)
      if (news.length > 0) inLine(room, async () => send(room, await room.channel.render(news)))
    }
  })
  const heart = setInterval(() => {
    for (const room of rooms.values()) for (const listener of room.listeners) beat(room, listener)
  }, HEARTBEAT).unref()

  function inLine(room: Room, step: () => Promise<void>): void {
    room.line = room.line.then(step).catch(onFault)
  }

  function send(room: Room, frames: readonly Frame[]): void {
    const first = frames[0]
    const last = frames.at(-1)
    if (first === undefined || last === undefined) return
    const all = frames.length === 1 ? first.bytes : Buffer.concat(frames.map((frame) => frame.bytes))
    for (const listener of room.listeners) {
      if (listener.seq >= last.seq) continue
      const isFresh = listener.seq < first.seq
      write(room, listener, isFresh ? all : bytesAfter(frames, listener.seq))
      listener.seq = last.seq
    }
  }

  function beat(room: Room, listener: Listener): void {
    const isStalled = listener.stalledAt !== null && machine() - listener.stalledAt >= MAX_STALL
    if (isStalled) listener.response.destroy()
    else write(room, listener, COMMENT)
  }

  function write(room: Room, listener: Listener, bytes: Buffer): void {
    const { response } = listener
    if (response.destroyed || response.writableLength > MAX_UNREAD_BYTES) {
      response.destroy()
      room.listeners.delete(listener)
    } else if (!response.write(bytes)) {
      listener.stalledAt ??= machine()
    }
  }

  function roomOf(channel: Channel): Room {
    const room = rooms.get(channel.key) ?? { channel, listeners: new Set(), line: Promise.resolve() }
    rooms.set(channel.key, room)
    return room
  }

  function leave(room: Room, listener: Listener): void {
    room.listeners.delete(listener)
    if (room.listeners.size === 0 && rooms.get(room.channel.key) === room) rooms.delete(room.channel.key)
  }

  return {
    stream: (c, channel) => {
      const { outgoing: response } = bindingsOf(c)
      const room = roomOf(channel)
      const listener: Listener = { response, seq: -1, stalledAt: null }
      response.on('close', () => leave(room, listener))
      response.on('drain', () => {
        listener.stalledAt = null
      })
      beginStream(response, c)
      const lastSeq = seqOf(c.req.header('last-event-id'))
      inLine(room, async () => {
        const frames = await channel.catchUp(lastSeq)
        listener.seq = frames.at(-1)?.seq ?? lastSeq ?? 0
        room.listeners.add(listener)
        rooms.set(channel.key, room)
        if (frames.length > 0) write(room, listener, Buffer.concat(frames.map((frame) => frame.bytes)))
      })
      return RESPONSE_ALREADY_SENT
    },
    count: () => [...rooms.values()].reduce((sum, room) => sum + room.listeners.size, 0),
    close: () => {
      clearInterval(heart)
      deaf()
      for (const room of rooms.values()) for (const { response } of room.listeners) response.end()
    },
  }
}

/** A message of a stream: `event` is left out for an unnamed one. */
export function frame(seq: number, data: string, event?: string): Frame {
  const name = event === undefined ? '' : `event: ${event}\n`
  const lines = data.split('\n').join('\ndata: ')
  return { seq, bytes: Buffer.from(`id: ${seq}\n${name}data: ${lines}\n\n`) }
}

/** The number in `Last-Event-ID`, or null when there is none that makes sense. */
function seqOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null
}

function bytesAfter(frames: readonly Frame[], seq: number): Buffer {
  return Buffer.concat(frames.filter((candidate) => candidate.seq > seq).map((candidate) => candidate.bytes))
}

function bindingsOf(c: Context): HttpBindings {
  const bindings: HttpBindings = c.env
  return bindings
}

/** Raw bytes until the connection ends: no chunks, so that one buffer serves every listener. */
function beginStream(response: ServerResponse, c: Context): void {
  response.useChunkedEncodingByDefault = false
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    'x-accel-buffering': 'no',
    ...Object.fromEntries(c.res.headers),
  })
  response.write(RETRY)
}
