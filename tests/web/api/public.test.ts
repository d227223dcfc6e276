import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Morning, openMorning } from '../../support/morning.ts'

const HERE = '/offices/sukamaju'

let morning: Morning

beforeAll(async () => {
  morning = await openMorning()
})
afterAll(() => morning.close())

const open = [
  '/offices',
  HERE,
  `${HERE}/services`,
  `${HERE}/services/KTP`,
  `${HERE}/counters`,
  `${HERE}/counters/1`,
  `${HERE}/policy`,
  `${HERE}/line`,
  `${HERE}/calls`,
  '/openapi.json',
]

describe.each(open)('%s', (path) => {
  test('is for every page and every program, whatever token or cookie comes along', async () => {
    const { api, world } = morning
    const plain = await api.get(path)
    expect(plain.status).toBe(200)
    for (const asking of [
      { token: 'gil_tebakan' },
      { token: await world.token('officer', 'waringin') },
      { cookie: 'giliran.session_token=tebakan; giliran_language=en' },
      { headers: { origin: 'https://koran.example', 'accept-language': 'en' } },
    ]) {
      const told = await api.get(path, asking)
      expect([told.status, told.body]).toEqual([200, plain.body])
      expect(told.headers.get('access-control-allow-origin')).toBe('*')
      expect(told.headers.get('access-control-allow-credentials')).toBeNull()
      expect(told.headers.getSetCookie()).toEqual([])
    }
  })

  test('may be asked for its headers alone, and asked beforehand by a page of another site', async () => {
    const { api } = morning
    const head = await api.ask('HEAD', path)
    expect([head.status, head.body]).toEqual([200, null])
    const before = await api.ask('OPTIONS', path, {
      headers: { origin: 'https://koran.example', 'access-control-request-method': 'GET' },
    })
    expect([before.status, before.body]).toEqual([204, null])
    expect(before.headers.get('access-control-allow-origin')).toBe('*')
    expect(before.headers.get('access-control-allow-methods')).toContain('GET')
    expect(before.headers.get('access-control-allow-headers')).toContain('Last-Event-ID')
  })

  test('allows no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const told = await morning.api.ask(method, path)
      expect(told).toMatchObject({ status: 405, body: { code: 'METHOD_NOT_ALLOWED' } })
      expect(told.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    }
  })
})

test('what only officers see is not opened to other pages', async () => {
  const { api, officer } = morning
  const list = await api.get(`${HERE}/tickets`, {
    token: officer,
    headers: { origin: 'https://koran.example' },
  })
  expect(list.headers.get('access-control-allow-origin')).toBeNull()
  const before = await api.ask('OPTIONS', `${HERE}/tickets`, { headers: { origin: 'https://koran.example' } })
  expect(before.status).toBe(204)
  expect(before.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  expect(before.headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['GET', `${HERE}/counters/1/calls`, 'POST, OPTIONS'],
  ['GET', `${HERE}/counters/1/shift`, 'PUT, DELETE, OPTIONS'],
  ['HEAD', `${HERE}/counters/1/calls`, 'POST, OPTIONS'],
  ['DELETE', `${HERE}/tickets`, 'GET, POST, HEAD, OPTIONS'],
])('%s %s changes nothing and says what is allowed', async (method, path, allow) => {
  const told = await morning.api.ask(method, path, { token: morning.officer })
  expect([told.status, told.headers.get('allow')]).toEqual([405, allow])
})

describe('an office', () => {
  test('says when it serves, what it pledges and whether it is open', async () => {
    expect((await morning.api.get(HERE)).body).toMatchObject({
      office: 'sukamaju',
      timezone: 'Asia/Jakarta',
      hours: { monday: [{ opens: '08:00', closes: '15:00' }], sunday: [] },
      today: {
        day: '2026-04-06',
        hours: [{ opens: '08:00', closes: '15:00' }],
        isOpen: true,
        closesAt: '2026-04-06T15:00:00.000+07:00',
      },
    })
  })

  test('says its time with its own offset', async () => {
    expect((await morning.api.get('/offices/waringin/line')).body).toMatchObject({
      asOf: '2026-04-06T10:00:00.000+08:00',
    })
  })

  test('that is closed says why, and when it opens', async () => {
    const { api, world } = morning
    world.setClock('2026-04-10T12:00:00+07:00')
    expect((await api.get(HERE)).body).toMatchObject({
      today: { isOpen: false, why: 'break', opensAt: '2026-04-10T13:00:00.000+07:00' },
    })
    expect((await api.get(`${HERE}/line`)).body).toMatchObject({
      services: expect.arrayContaining([
        expect.objectContaining({ service: 'KK', acceptingUntil: null, estimateReason: 'CLOSED' }),
      ]),
    })
    world.setClock('2026-04-06T09:00:00+07:00')
  })
})

describe('a service', () => {
  test('is published with its six components, fees, hours, version and validity', async () => {
    const { body } = await morning.api.get(`${HERE}/services/KTP`)
    expect(body).toMatchObject({
      code: 'KTP',
      letter: 'A',
      owner: { code: 'DUKCAPIL' },
      version: 1,
      validTo: null,
    })
    for (const part of ['requirements', 'procedure', 'time', 'fees', 'product', 'complaints', 'hours']) {
      expect(body).toHaveProperty(part)
    }
  })

  test('is told in the list as it is told alone', async () => {
    const { body } = await morning.api.get(`${HERE}/services`)
    const { services } = Object(body)
    expect(services).toHaveLength(16)
    expect(services[1]).toEqual((await morning.api.get(`${HERE}/services/KTP`)).body)
  })
})

describe('the line', () => {
  test('tells who waits, where, and the last ten calls, newest first', async () => {
    const { api, take, open: openCounter, call, serve } = morning
    await openCounter('1')
    for (let visitor = 0; visitor < 12; visitor++) await take('KK')
    for (let visitor = 0; visitor < 11; visitor++) await serve((await call('1')).ticket.id)
    const last = await call('1')
    await take('KTP')
    const { body } = await api.get(`${HERE}/line`)
    const { services, counters, calls, seq } = Object(body)
    expect(services[1]).toEqual({
      service: 'KTP',
      waiting: 1,
      estimate: null,
      estimateReason: 'NOT_YET',
      acceptingUntil: '2026-04-06T15:00:00.000+07:00',
    })
    expect(services[6]).toMatchObject({ service: 'SKCK', waiting: 0, estimateReason: 'NO_COUNTER' })
    expect(counters[0]).toMatchObject({ counter: '1', state: 'open', number: last.ticket.number, waiting: 1 })
    expect(counters[8]).not.toHaveProperty('number')
    expect(calls).toHaveLength(10)
    expect(calls[0]).toEqual({
      seq: last.seq,
      at: '2026-04-06T09:00:00.000+07:00',
      number: 'A012',
      service: 'KK',
      counter: '1',
      repeat: 0,
    })
    expect(seq).toBe(last.seq + 1)
  })

  test('is not sent again to whoever has it, until something happens or the office closes', async () => {
    const { api, world, take } = morning
    const tag = (await api.get(`${HERE}/line`)).headers.get('etag') ?? ''
    const again = (known: string) => api.get(`${HERE}/line`, { headers: { 'if-none-match': known } })
    expect(await again(tag)).toMatchObject({ status: 304, body: null })
    expect(await again(`"x", ${tag}`)).toMatchObject({ status: 304 })
    expect(await again(tag.replace('W/', ''))).toMatchObject({ status: 304 })
    expect(await again('"x"')).toMatchObject({ status: 200 })
    await take()
    const renewed = await again(tag)
    expect(renewed.status).toBe(200)
    world.setClock('2026-04-06T15:00:00+07:00')
    expect(await again(renewed.headers.get('etag') ?? '')).toMatchObject({ status: 200 })
    const evening = (await api.get(`${HERE}/line`)).headers.get('etag') ?? ''
    world.setClock('2026-04-07T00:00:00+07:00')
    expect(await again(evening)).toMatchObject({ status: 200, body: { calls: [] } })
    world.setClock('2026-04-06T09:00:00+07:00')
  })
})

describe('the calls', () => {
  test('are all of the day after an event, oldest first, repeats included', async () => {
    const { api, world, take, open: openCounter, call, act } = morning
    await openCounter('3')
    const { id } = await take('SKCK')
    const { seq } = await call('3')
    world.pass(20)
    await act(id, 'repeats')
    const { body } = await api.get(`${HERE}/calls`)
    const { calls } = Object(body)
    const seqs = calls.map((one: { seq: number }) => one.seq)
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
    expect(calls.slice(-2)).toMatchObject([
      { seq, repeat: 0 },
      { number: 'B001', counter: '3', repeat: 1 },
    ])
    expect((await api.get(`${HERE}/calls?after=${seq}`)).body).toEqual({ calls: calls.slice(-1) })
    expect((await api.get(`${HERE}/calls?after=0`)).body).toEqual({ calls })
    expect((await api.get(`${HERE}/calls?after=${seq + 1}`)).body).toEqual({ calls: [] })
  })
})

test('no public answer carries an id or a secret of a ticket', async () => {
  const { api, officer, take } = morning
  const { id, secret } = await take()
  const list = await api.get(`${HERE}/tickets`, { token: officer })
  const ids = Object(list.body).tickets.map((ticket: { id: string }) => ticket.id)
  for (const path of [...open, `/tickets/${secret}`]) {
    const text = JSON.stringify((await api.get(path)).body)
    for (const hidden of [...ids, id, secret]) expect(text).not.toContain(hidden)
  }
  for (const { facts } of morning.world.heard()) {
    for (const hidden of [...ids, secret]) expect(JSON.stringify(facts)).not.toContain(hidden)
  }
})

test('the ticket of a holder is kept by no cache', async () => {
  const { api, take } = morning
  const { secret } = await take()
  const told = await api.get(`/tickets/${secret}`)
  expect(told.headers.get('cache-control')).toBe('no-store')
  expect(told.headers.get('access-control-allow-origin')).toBe('*')
})
