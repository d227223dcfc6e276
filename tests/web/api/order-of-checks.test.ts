import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asking } from '../../support/api.ts'
import { type Morning, openMorning } from '../../support/morning.ts'

let morning: Morning

beforeAll(async () => {
  morning = await openMorning()
})
afterAll(() => morning.close())

type Call = Asking & { method: string; office: string; ticket: string; json: boolean; origin: string }

test('each check comes before the next, from the site that asks to the state of the ticket', async () => {
  const { world, api, officer, take, open, call, act } = morning
  const { id } = await take()
  await open('1')
  await call('1')
  const done = await act(id, 'completion', { outcome: 'done' }, { key: 'selesai-1' })
  expect(done.status).toBe(200)

  let current: Call = {
    method: 'PATCH',
    office: 'sukamaju',
    ticket: 'tiada',
    origin: 'https://calo.example',
    json: false,
    body: 'x'.repeat(70_000),
    key: null,
  }
  const next = async (change: Partial<Call>) => {
    current = { ...current, ...change }
    const { method, office, ticket, origin, json, ...asking } = current
    const headers = { origin, 'content-type': json ? 'application/json' : 'text/plain' }
    const told = await api.ask(method, `/offices/${office}/tickets/${ticket}/completion`, {
      ...asking,
      headers,
    })
    const { code } = Object(told.body)
    return [told.status, code, told.headers.get('allow')]
  }
  const display = await world.token('display')
  const otherOffice = await world.token('officer', 'waringin')

  expect(await next({})).toEqual([403, 'CROSS_SITE', null])
  expect(await next({ origin: 'http://antrean.test' })).toEqual([413, 'BODY_TOO_LARGE', null])
  expect(await next({ body: '{' })).toEqual([401, 'NOT_SIGNED_IN', null])
  expect(await next({ token: otherOffice })).toEqual([404, 'NOT_FOUND', null])
  expect(await next({ token: display })).toEqual([404, 'NOT_FOUND', null])
  expect(await next({ ticket: id })).toEqual([403, 'NOT_ALLOWED', null])
  expect(await next({ token: officer })).toEqual([405, 'METHOD_NOT_ALLOWED', 'POST, OPTIONS'])
  expect(await next({ method: 'POST' })).toEqual([415, 'MEDIA_TYPE', null])
  expect(await next({ json: true })).toEqual([400, 'BODY_MALFORMED', null])
  expect(await next({ body: { outcome: 'nothing', mood: 'good' } })).toEqual([400, 'BODY_MALFORMED', null])
  expect(await next({ body: { outcome: 'nothing' } })).toEqual([400, 'KEY_MISSING', null])
  expect(await next({ key: 'selesai-1' })).toEqual([422, 'KEY_REUSED', null])
  expect(await next({ body: { outcome: 'done' } })).toEqual([200, undefined, null])
  expect(await next({ key: 'selesai-2' })).toEqual([409, 'TICKET_STATE', null])
})

test.each([
  ['another site', { origin: 'https://calo.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['the house itself', { origin: 'http://antrean.test' }, 400],
  ['the host that was asked', { origin: 'http://192.168.1.9:3000', host: '192.168.1.9:3000' }, 400],
  ['a program', {}, 400],
])('what comes from %s is answered as it should be', async (_, headers, status) => {
  const { api, kiosk } = morning
  expect(await api.post('/offices/sukamaju/tickets', {}, { token: kiosk, headers })).toMatchObject({ status })
  expect(await api.get('/offices/sukamaju/line', { headers })).toMatchObject({ status: 200 })
})
