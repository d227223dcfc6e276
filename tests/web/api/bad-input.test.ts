import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Morning, openMorning } from '../../support/morning.ts'

const HERE = '/offices/sukamaju'
const JSON_TYPE = { 'content-type': 'application/json' }

let morning: Morning
let happened: number

beforeAll(async () => {
  morning = await openMorning()
  await morning.take()
  await morning.open('1')
  happened = morning.world.heard().length
})
afterAll(() => morning.close())

afterEach(async () => {
  expect(morning.world.heard(), 'a refused call did something').toHaveLength(happened)
  expect(morning.world.faults()).toEqual([])
})

/** A service whose name is these bytes. */
const named = (...bytes: number[]) =>
  new Uint8Array([...Buffer.from('{"service":"'), ...bytes, ...Buffer.from('"}')])
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`

describe('a body', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['half an object', '{"service":'],
    ['two objects', '{}{}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"KK"'],
    ['a number', '42'],
    ['no service', '{"class":"N"}'],
    ['a service that is a number', '{"service":7}'],
    ['a service that is null', '{"service":null}'],
    ['a service without a letter', '{"service":""}'],
    ['a service of 101 letters', `{"service":"${'K'.repeat(101)}"}`],
    ['half a character', '{"service":"\\ud800"}'],
    ['a member nobody knows', '{"service":"KK","colour":"red"}'],
    ['a member of every object', '{"service":"KK","__proto__":{"channel":"staff"}}'],
    ['a class that is null', '{"service":"KK","class":null}'],
    ['a channel nobody knows', '{"service":"KK","channel":"telepathy"}'],
    ['a channel that the house takes elsewhere', '{"service":"KK","channel":"web"}'],
    ['a list as deep as a well', deep],
    ['a service as deep as a well', `{"service":${deep}}`],
    ['a byte that is not UTF-8', named(0xff)],
    ['an overlong slash', named(0xc0, 0xaf)],
    ['half a character in UTF-8', named(0xed, 0xa0, 0x80)],
    ['UTF-16', new Uint8Array(Buffer.from('{"service":"KK"}', 'utf16le'))],
    ['a comment', '{"service":"KK"} // please'],
  ])('of %s is refused', async (_, body) => {
    const { api, kiosk } = morning
    expect(await api.post(`${HERE}/tickets`, body, { token: kiosk })).toMatchObject({
      status: 400,
      body: { code: 'BODY_MALFORMED', fault: expect.stringMatching(/./) },
    })
  })

  test('says which member does not fit', async () => {
    const { api, kiosk } = morning
    const wrong = await api.post(`${HERE}/tickets`, { service: 7, colour: 'red' }, { token: kiosk })
    expect(Object(wrong.body).fault).toMatch(/service: .*string.*colour/)
  })

  test('is refused above 64 KiB before anything is read of it', async () => {
    const { api, kiosk } = morning
    const padded = (length: number) => '{"service":"TIADA"}'.padEnd(length, ' ')
    const post = (body: string, headers = {}) => api.post(`${HERE}/tickets`, body, { token: kiosk, headers })
    expect(await post(padded(65_536))).toMatchObject({ status: 422, body: { code: 'SERVICE_UNKNOWN' } })
    expect(await post(padded(65_537))).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } })
    expect(await post('{}', { 'content-length': '65537' })).toMatchObject({ status: 413 })
  })

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/problem+json', 415],
    ['application/jsonp', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json;charset=UTF-8', 422],
    ['Application/JSON; charset="utf-8"', 422],
  ])('sent as %s is answered with %i', async (type, status) => {
    const { api, kiosk } = morning
    const asking = { token: kiosk, headers: { 'content-type': type } }
    expect(await api.post(`${HERE}/tickets`, { service: 'TIADA' }, asking)).toMatchObject({ status })
  })

  test('without a type is of no known form, and no body at all is a malformed one', async () => {
    const { api, kiosk } = morning
    const send = async (body: Uint8Array<ArrayBuffer> | null) => {
      const headers = { authorization: `Bearer ${kiosk}`, 'idempotency-key': 'k' }
      const answer = await api.app().request(`/api/v1${HERE}/tickets`, { method: 'POST', headers, body })
      return [answer.status, Object(await answer.json()).code]
    }
    expect(await send(new Uint8Array(Buffer.from('{"service":"TIADA"}')))).toEqual([415, 'MEDIA_TYPE'])
    expect(await send(null)).toEqual([400, 'BODY_MALFORMED'])
  })

  test.each([
    ['PUT', '/counters/1/shift', { services: [] }],
    ['PUT', '/counters/1/shift', { services: 'KK' }],
    ['PUT', '/counters/1/shift', { services: ['KK', 7] }],
    ['PUT', '/counters/1/shift', { paused: true }],
    ['PUT', '/counters/1/shift', { services: ['KK'], paused: 'BREAK' }],
    ['PUT', '/counters/1/shift', { pause: 'BREAK' }],
    ['POST', '/counters/1/calls', { ticket: 7 }],
    ['POST', '/counters/1/calls', { next: true }],
  ])('%s %s of %j is refused', async (method, path, body) => {
    const { api, officer } = morning
    expect(await api.ask(method, HERE + path, { body, token: officer })).toMatchObject({ status: 400 })
  })
})

describe('a key', () => {
  test.each([
    ['that is missing', null],
    ['that is empty', ''],
    ['with a space', 'a b'],
    ['with a letter outside ASCII', 'kunci-ü'],
    ['of 101 characters', 'k'.repeat(101)],
  ])('%s is refused', async (_, key) => {
    const { api, kiosk } = morning
    const told = await api.post(`${HERE}/tickets`, { service: 'KK' }, { token: kiosk, key })
    expect(told).toMatchObject({ status: 400, body: { code: 'KEY_MISSING' } })
  })

  test('of 100 characters is taken', async () => {
    const { api, kiosk } = morning
    const asking = { token: kiosk, key: '!'.repeat(50) + '~'.repeat(50) }
    expect(await api.post(`${HERE}/tickets`, { service: 'TIADA' }, asking)).toMatchObject({ status: 422 })
  })
})

describe('a query', () => {
  test.each([
    ['GET', '/line?colour=red'],
    ['GET', '?q='],
    ['GET', '/services?after=1'],
    ['GET', '/events?last=1'],
    ['GET', '/calls?after=-1'],
    ['GET', '/calls?after=1.5'],
    ['GET', '/calls?after=1e3'],
    ['GET', '/calls?after='],
    ['GET', '/calls?after=abc'],
    ['GET', '/calls?after=1&after=2'],
    ['GET', '/calls?after=9999999999999999'],
    ['GET', '/tickets?state=asleep'],
    ['GET', '/tickets?state=waiting&state=called'],
    ['GET', '/tickets?State=waiting'],
    ['DELETE', '/counters/9/shift?now=1'],
  ])('%s %s is refused', async (method, path) => {
    const { api, officer } = morning
    const told = await api.ask(method, HERE + path, { token: officer })
    expect(told).toMatchObject({ status: 400, body: { code: 'BODY_MALFORMED' } })
  })

  test.each([
    ['POST', '/tickets?dry=1', { service: 'KK' }],
    ['PUT', '/counters/9/shift?dry=1', {}],
    ['POST', '/counters/1/calls?dry=1', {}],
  ])('%s %s is refused', async (method, path, body) => {
    const { api, officer } = morning
    expect(await api.ask(method, HERE + path, { token: officer, body })).toMatchObject({ status: 400 })
  })
})

test.each([
  ['a service that the office has not', { service: 'TIADA' }, 'SERVICE_UNKNOWN'],
  ['a service in small letters', { service: 'kk' }, 'SERVICE_UNKNOWN'],
  ['a class that the policy has not', { service: 'KK', class: 'Z' }, 'CLASS_UNKNOWN'],
  ['code instead of a service', { service: "KK'; drop table tickets; --" }, 'SERVICE_UNKNOWN'],
])('%s is declined by its name', async (_, body, code) => {
  const { api, kiosk } = morning
  expect(await api.post(`${HERE}/tickets`, body, { token: kiosk, headers: JSON_TYPE })).toMatchObject({
    status: 422,
    body: { code },
  })
})

test.each([
  ['GET', '/'],
  ['GET', '/nothing'],
  ['GET', `${HERE}/nothing`],
  ['GET', `${HERE}/line/`],
  ['POST', '/tickets'],
  ['DELETE', `${HERE}/tickets/x`],
  ['GET', `${HERE}/services/TIADA`],
  ['GET', `${HERE}/services/%00`],
  ['GET', `${HERE}/services/%E0%A4%A`],
  ['GET', `${HERE}/counters/99`],
  ['GET', '/offices/tiada'],
  ['GET', '/offices/tiada/line'],
  ['GET', '/offices/tiada/events'],
  ['GET', '/tickets/AAAAAAAAAAAAAAAAAAAAAA'],
])('%s %s leads nowhere', async (method, path) => {
  const told = await morning.api.ask(method, path)
  expect(told).toMatchObject({ status: 404, body: { status: 404 } })
})

test('an open body that never ends is not waited for', async () => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
  })
  const request = new Request(`http://antrean.test/api/v1${HERE}/tickets`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: endless,
    ...{ duplex: 'half' },
  })
  expect((await morning.api.app().request(request)).status).toBe(413)
})
