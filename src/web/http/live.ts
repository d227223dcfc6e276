import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Announcer, OfficeEvent } from '../../platform/events.ts'
import { type Frame, joined, seqOf } from './frames.ts'
import { beginStream, createListener, type Listener, type MayStay, responseOf } from './listener.ts'

export { type Frame, frame } from './frames.ts'

/**
 * What one kind of listener hears: everybody on a channel gets the same bytes, rendered once.
 * `key` tells channels apart, such as `sukamaju display id`.
 */
export type Channel = {
  key: string
  office: string
  /** What brings a new listener up to now; `lastSeq` is where it was, null when it comes fresh. */
  catchUp: (lastSeq: number | null) => Promise<Frame[]>
  /** What one or several commits say on this channel, oldest first. */
  render: (batch: readonly OfficeEvent[]) => Promise<Frame[]>
  /** Said every five seconds, to show that the line is open; without it a comment every 15 seconds. */
  pulse?: () => Promise<Frame[]>
}

export type Live = {
  /**
   * Opens the stream on this request and answers it. `mayStay` is asked every five seconds; a listener
   * that may not is cut.
   */
  stream: (c: Context, channel: Channel, mayStay?: MayStay) => Response
  /** Somebody's right has ended: asks every stream at once whether it may stay. */
  recheck: () => void
  /** How many streams are open. */
  count: () => number
  /** Ends every stream; one that comes later is turned away. */
  close: () => void
}

/** `line` is what the room does, one step after the other, so that nothing overtakes. */
type Room = {
  channel: Channel
  listeners: Set<Listener>
  joining: number
  news: OfficeEvent[]
  line: Promise<void>
  isPulsing: boolean
}

const BEAT = 5_000
const BEATS_A_COMMENT = 3

/**
 * Live streams: what is committed is rendered once a channel and the same bytes go to every listener.
 * A listener that cannot follow, or whose message could not be made, is cut and heals by coming again.
 */
export function openLive(
  announcer: Announcer,
  machine: () => number,
  onFault: (error: unknown) => void,
  beatEvery = BEAT,
): Live {
  const rooms = new Map<string, Room>()
  const open = new Set<Listener>()
  let beats = 0
  let isClosed = false

  const deaf = announcer.listen((batch) => {
    for (const room of rooms.values()) {
      const news = batch.filter((event) => event.office === room.channel.office)
      if (news.length === 0) continue
      room.news.push(...news)
      if (room.news.length === news.length) inLine(room, () => tell(room))
    }
  })
  const heart = setInterval(() => {
    beats++
    recheck()
    for (const room of rooms.values()) pulse(room)
  }, beatEvery).unref()

  function recheck(): void {
    for (const listener of open) listener.check(machine(), onFault)
  }

  function inLine(room: Room, step: () => Promise<void>): void {
    room.line = room.line.then(step).catch(onFault)
  }

  /** Commits that came while the room was busy are told together. */
  async function tell(room: Room): Promise<void> {
    const news = room.news
    room.news = []
    if (room.listeners.size === 0) return
    try {
      send(room, await room.channel.render(news))
    } catch (error) {
      for (const listener of room.listeners) listener.cut()
      throw error
    }
  }

  function send(room: Room, frames: readonly Frame[]): void {
    const first = frames[0]
    const last = frames.at(-1)
    if (first === undefined || last === undefined) return
    const all = joined(frames)
    for (const listener of room.listeners) {
      if (listener.seq >= last.seq) continue
      const missed = listener.seq < first.seq ? all : joined(frames.filter(({ seq }) => seq > listener.seq))
      listener.seq = last.seq
      listener.write(missed, machine())
    }
  }

  function pulse(room: Room): void {
    if (room.channel.pulse === undefined) {
      if (beats % BEATS_A_COMMENT === 0) for (const listener of room.listeners) listener.comment(machine())
    } else if (!room.isPulsing) {
      const { pulse: beat } = room.channel
      room.isPulsing = true
      inLine(room, async () => {
        room.isPulsing = false
        if (room.listeners.size === 0) return
        const bytes = joined(await beat())
        for (const listener of room.listeners) listener.write(bytes, machine())
      })
    }
  }

  async function join(room: Room, listener: Listener, lastSeq: number | null): Promise<void> {
    try {
      const frames = await room.channel.catchUp(lastSeq)
      if (listener.isGone()) return
      listener.seq = frames.at(-1)?.seq ?? lastSeq ?? 0
      room.listeners.add(listener)
      if (frames.length > 0) listener.write(joined(frames), machine())
    } catch (error) {
      listener.cut()
      throw error
    } finally {
      room.joining--
      forgetWhenEmpty(room)
    }
  }

  function roomOf(channel: Channel): Room {
    const known = rooms.get(channel.key)
    if (known !== undefined) return known
    const parts = { listeners: new Set<Listener>(), joining: 0, news: [], isPulsing: false }
    const room: Room = { channel, ...parts, line: Promise.resolve() }
    rooms.set(channel.key, room)
    return room
  }

  function forgetWhenEmpty(room: Room): void {
    if (room.listeners.size === 0 && room.joining === 0) rooms.delete(room.channel.key)
  }

  return {
    stream: (c, channel, mayStay) => {
      if (isClosed) return c.body(null, 503, { 'retry-after': '1' })
      const response = responseOf(c)
      if (response.destroyed) return RESPONSE_ALREADY_SENT
      const lastSeq = seqOf(c.req.header('last-event-id'))
      const room = roomOf(channel)
      room.joining++
      const listener = createListener(response, mayStay, () => {
        open.delete(listener)
        room.listeners.delete(listener)
        forgetWhenEmpty(room)
      })
      open.add(listener)
      beginStream(response, c)
      inLine(room, () => join(room, listener, lastSeq))
      return RESPONSE_ALREADY_SENT
    },
    recheck,
    count: () => open.size,
    close: () => {
      isClosed = true
      clearInterval(heart)
      deaf()
      for (const listener of open) listener.end()
    },
  }
}
