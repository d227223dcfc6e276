import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callsShape, lineShape } from '../../../src/web/api/shapes.ts'
import { readStream, type StreamMessage } from '../../support/event-stream.ts'
import { type Morning, openMorning } from '../../support/morning.ts'

const HERE = '/offices/sukamaju'

let morning: Morning
let server: Server
let url: string
let ears: AbortController

beforeEach(async () => {
  morning = await openMorning()
  ears = new AbortController()
  server = createServer(getRequestListener(morning.api.app().fetch)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  url = `http://127.0.0.1:${address.port}/api/v1${HERE}/events`
})

afterEach(async () => {
  ears.abort()
  server.closeAllConnections()
  server.close()
  await morning.close()
})

async function listen(lastEventId?: string) {
  const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
  const response = await fetch(url, { headers, signal: ears.signal })
  return { response, messages: readStream(response) }
}

async function next(messages: AsyncGenerator<StreamMessage>, count: number): Promise<StreamMessage[]> {
  const heard: StreamMessage[] = []
  while (heard.length < count) {
    const { value, done } = await messages.next()
    if (done === true) throw new Error('the stream ended')
    heard.push(value)
  }
  return heard
}

const seqNow = async () => lineShape.parse((await morning.api.get(`${HERE}/line`)).body).seq

describe('a listener', () => {
  test('that comes fresh is first told the line, and then each event under its number', async () => {
    const { api, take, open, call, act } = morning
    await take()
    const { body } = await api.get(`${HERE}/line`)
    const { seq } = lineShape.parse(body)
    const { response, messages } = await listen()
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const [snapshot] = await next(messages, 1)
    expect(snapshot).toMatchObject({ event: 'snapshot', id: String(seq) })
    expect(JSON.parse(snapshot?.data ?? '')).toEqual(body)

    await open('1')
    const called = await call('1')
    await act(called.ticket.id, 'serving')
    await act(called.ticket.id, 'completion', { outcome: 'done' })
    const heard = await next(messages, 4)
    expect(heard.map(({ id }) => Number(id))).toEqual([seq + 1, seq + 2, seq + 3, seq + 4])
    expect(heard.map(({ event }) => event)).toEqual([
      'counter.opened',
      'ticket.called',
      'ticket.served',
      'ticket.finished',
    ])
    expect(JSON.parse(heard[1]?.data ?? '')).toEqual({
      seq: called.seq,
      at: '2026-04-06T09:00:00.000+07:00',
      number: 'A001',
      service: 'KK',
      counter: '1',
      repeat: 0,
    })
  })

  test('that comes back is told everything since, none lost and none twice', async () => {
    const { take } = morning
    const seq = await seqNow()
    for (let visitor = 0; visitor < 30; visitor++) await take()
    const { messages } = await listen(String(seq + 10))
    for (let visitor = 0; visitor < 5; visitor++) await take()
    const heard = await next(messages, 25)
    expect(heard.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 25 }, (_, index) => seq + 11 + index),
    )
  })

  test('that was at the very beginning is told the founding of the office', async () => {
    const { messages } = await listen('0')
    const [first] = await next(messages, 1)
    expect(first).toMatchObject({ id: '1', event: 'service.changed' })
  })

  test.each(['abc', '-1', '999999', '1.5'])(
    'whose last event was %s is told the line',
    async (lastEventId) => {
      const { messages } = await listen(lastEventId)
      expect(await next(messages, 1)).toMatchObject([{ event: 'snapshot', id: String(await seqNow()) }])
    },
  )

  test('that was away for more than 48 hours is told the line', async () => {
    const { world, take } = morning
    await take()
    const seq = await seqNow()
    world.pass(48 * 3600)
    const inTime = await listen(String(seq))
    await take()
    expect(await next(inTime.messages, 1)).toMatchObject([{ event: 'ticket.issued', id: String(seq + 1) }])
    world.pass(1)
    const late = await listen(String(seq))
    expect(await next(late.messages, 1)).toMatchObject([{ event: 'snapshot', id: String(seq + 1) }])
  })

  test('hears each call exactly once, repeats too, as the list of calls tells them', async () => {
    const { api, world, take, open, call, act } = morning
    await Promise.all(['1', '2', '3'].map((counter) => open(counter)))
    for (const service of ['KK', 'KTP', 'SKCK']) await take(service)
    const { messages } = await listen(String(await seqNow()))
    const calls = await Promise.all(['1', '2', '3'].map((counter) => call(counter)))
    world.pass(20)
    for (const { ticket } of calls) await act(ticket.id, 'repeats')
    const heard = (await next(messages, 6)).map(({ data }): unknown => JSON.parse(data))
    expect(heard).toEqual(callsShape.parse((await api.get(`${HERE}/calls`)).body).calls)
  })

  test('hears only its own office', async () => {
    const { api, world, take } = morning
    const { messages } = await listen()
    await next(messages, 1)
    const token = await world.token('officer', 'waringin')
    const body = { service: 'SKTM', channel: 'staff' }
    for (let visitor = 0; visitor < 20; visitor++)
      await api.post('/offices/waringin/tickets', body, { token })
    expect(world.heard().at(-1)?.seq).toBeGreaterThan(await seqNow())
    await take()
    expect(await next(messages, 1)).toMatchObject([
      { event: 'ticket.issued', data: expect.stringContaining('"KK"') },
    ])
  })

  test('is told nothing that only the holder or an officer may know', async () => {
    const { messages } = await listen()
    await next(messages, 1)
    const { id, secret } = await morning.take()
    const [issued] = await next(messages, 1)
    expect(issued?.data).not.toContain(id)
    expect(issued?.data).not.toContain(secret)
  })
})

test('asked for its headers alone, the stream does not stay open', async () => {
  const head = await morning.api.ask('HEAD', `${HERE}/events`)
  expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
})

test('a body over 64 KiB is refused on a real connection, which serves on', async () => {
  const send = (body: string) =>
    fetch(url.replace('/events', '/tickets'), {
      method: 'POST',
      body,
      headers: {
        authorization: `Bearer ${morning.kiosk}`,
        'content-type': 'application/json',
        'idempotency-key': 'b',
      },
    })
  for (const length of [65_537, 2_000_000]) expect((await send('x'.repeat(length))).status).toBe(413)
  expect((await send('{"service":"KK"}')).status).toBe(201)
})
