import { createServer } from 'node:http'
import { createServer as createRawServer, type Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createAnnouncer } from '../src/platform/events.ts'
import { type Channel, frame, openLive } from '../src/web/http/live.ts'

/** Live streams of the house on one port, raw sockets on another; `send` and `raw` send one event each. */
const announcer = createAnnouncer((error) => console.error(error))
const live = openLive(
  announcer,
  () => performance.now(),
  (error) => console.error(error),
)
let seq = 0
const channel: Channel = {
  key: 'bench',
  office: 'bench',
  catchUp: async () => [],
  render: async (batch) => batch.map((event) => frame(event.seq, payload(), 'ticket.called')),
}
const app = new Hono().get('/events', (c) => live.stream(c, channel))
const server = createServer(getRequestListener(app.fetch))

const sockets = new Set<Socket>()
const raw = createRawServer((socket) => {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  socket.on('error', () => {})
})

process.on('message', (question) => {
  if (question === 'memory') {
    globalThis.gc?.()
    process.send?.(process.memoryUsage().rss)
  } else if (question === 'send') {
    process.send?.(now())
    announcer.announce([{ office: 'bench', seq: ++seq, at: 0, name: 'ticket.called', facts: {} }])
  } else if (question === 'raw') {
    process.send?.(now())
    const bytes = frame(++seq, payload(), 'ticket.called').bytes
    for (const socket of sockets) socket.write(bytes)
  }
})

function now(): number {
  return performance.timeOrigin + performance.now()
}

function payload(): string {
  return 'x'.repeat(300)
}

server.listen(0, '127.0.0.1', () => {
  raw.listen(0, '127.0.0.1', () => process.send?.([portOf(server.address()), portOf(raw.address())]))
})

function portOf(address: ReturnType<typeof server.address>): number {
  return address !== null && typeof address === 'object' ? address.port : 0
}
