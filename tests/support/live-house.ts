import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createAnnouncer, type OfficeEvent } from '../../src/platform/events.ts'
import type { MayStay } from '../../src/web/http/listener.ts'
import { type Channel, type Frame, frame, openLive } from '../../src/web/http/live.ts'
import { readStream, type StreamMessage } from './event-stream.ts'

/** What the office says on the channel of this test: every event so far, and the events of a commit. */
export type Telling = Pick<Channel, 'catchUp' | 'render'> & Partial<Pick<Channel, 'pulse'>>

export type LiveHouse = Awaited<ReturnType<typeof openLiveHouse>>

/** A real server with one channel that tells the events of Sukamaju, and a machine clock that we move. */
export async function openLiveHouse({
  telling = {},
  beatEvery = 60_000,
  mayStay,
}: {
  telling?: Partial<Telling>
  beatEvery?: number
  mayStay?: MayStay
} = {}) {
  const faults: unknown[] = []
  const past: OfficeEvent[] = []
  const announcer = createAnnouncer((error) => faults.push(error))
  let now = 0
  const live = openLive(
    announcer,
    () => now,
    (error) => faults.push(error),
    beatEvery,
  )
  const rendered: number[] = []
  let beats = 0
  const channel: Channel = {
    key: 'sukamaju test',
    office: 'sukamaju',
    catchUp: async (lastSeq) => past.filter(({ seq }) => seq > (lastSeq ?? 0)).map(toFrame),
    render: async (batch) => {
      rendered.push(batch.length)
      return batch.map(toFrame)
    },
    ...telling,
    ...(telling.pulse && { pulse: countBeats(telling.pulse) }),
  }
  function countBeats(pulse: () => Promise<Frame[]>): () => Promise<Frame[]> {
    return () => {
      beats++
      return pulse()
    }
  }
  const app = new Hono()
    .use(async (c, next) => {
      c.header('x-content-type-options', 'nosniff')
      await next()
    })
    .get('/live', (c) => live.stream(c, channel, mayStay))
  const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  const url = `http://127.0.0.1:${address.port}/live`

  return {
    live,
    url,
    port: address.port,
    faults,
    /** How many events each rendering told. */
    rendered,
    /** Resolves when the channel's pulse has been felt so many times more. */
    beats: async (count: number) => {
      const last = beats + count
      await until(() => beats >= last)
    },
    /** Moves the machine's clock. */
    passTime: (milliseconds: number) => {
      now += milliseconds
    },
    /** So many events happen in one commit, each with as many bytes of facts. */
    commit: (count = 1, bytes = 0, office = 'sukamaju') => {
      const batch = Array.from({ length: count }, (_, index) => ({
        office,
        seq: past.length + index + 1,
        at: 0,
        name: 'ticket.called',
        facts: { text: 'x'.repeat(bytes) },
      }))
      if (office === 'sukamaju') past.push(...batch)
      announcer.announce(batch)
    },
    listen: (lastEventId?: string) => listen(url, lastEventId),
    close: async () => {
      live.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function toFrame({ seq, name, facts }: OfficeEvent) {
  return frame(seq, JSON.stringify(facts), name)
}

export type Ear = Awaited<ReturnType<typeof listen>>

/** A program that hears a stream over a real connection. */
export async function listen(url: string, lastEventId?: string, headers: Record<string, string> = {}) {
  const hangUp = new AbortController()
  const response = await fetch(url, {
    signal: hangUp.signal,
    headers: { ...headers, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
  })
  const messages = readStream(response)
  return {
    response,
    /** The next message; null when the stream has ended. */
    next: async (): Promise<StreamMessage | null> => {
      const { value, done } = await messages.next().catch(() => ({ done: true, value: undefined }))
      return done ? null : (value ?? null)
    },
    hangUp: () => hangUp.abort(),
  }
}

/** The ids of the next so many messages. */
export async function idsOf(ear: Ear, count: number): Promise<(string | null)[]> {
  const ids: (string | null)[] = []
  while (ids.length < count) ids.push((await ear.next())?.id ?? null)
  return ids
}

/** Resolves when the condition holds, looked at once a turn of the event loop. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}
