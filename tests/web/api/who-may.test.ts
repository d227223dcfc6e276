import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { can, type Question, tokenRoles } from '../../../src/people/rules/can.ts'
import { addresses } from '../../../src/web/api/addresses.ts'
import { apiDoor } from '../../../src/web/api/index.ts'
import { type Morning, openMorning } from '../../support/morning.ts'

const HERE = '/offices/:office'

/** Every call of the contract that is built, and what it asks of whoever comes; null is for everybody. */
const asked: Readonly<Record<string, Question | null>> = {
  'GET /openapi.json': null,
  'GET /offices': null,
  [`GET ${HERE}`]: null,
  [`GET ${HERE}/services`]: null,
  [`GET ${HERE}/services.csv`]: null,
  [`GET ${HERE}/services.jsonld`]: null,
  [`GET ${HERE}/services/:code`]: null,
  [`GET ${HERE}/services/:code.jsonld`]: null,
  [`GET ${HERE}/counters`]: null,
  [`GET ${HERE}/counters/:counter`]: null,
  [`GET ${HERE}/policy`]: null,
  [`GET ${HERE}/line`]: null,
  [`GET ${HERE}/calls`]: null,
  [`GET ${HERE}/events`]: null,
  'GET /tickets/:secret': null,
  'POST /tickets/:secret/cancellation': null,
  [`POST ${HERE}/tickets`]: 'issue ticket',
  [`GET ${HERE}/tickets`]: 'see the line',
  [`PUT ${HERE}/counters/:counter/shift`]: 'work a counter',
  [`DELETE ${HERE}/counters/:counter/shift`]: 'work a counter',
  [`POST ${HERE}/counters/:counter/calls`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/repeats`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/serving`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/completion`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/absence`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/return`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/cancellation`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/parking`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/resumption`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/transfer`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/priority`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/note`]: 'work a counter',
  [`POST ${HERE}/tickets/:ticket/undo`]: 'work a counter',
}

const guarded = Object.entries(asked).flatMap(([call, question]) =>
  question === null ? [] : [{ call, question }],
)

let morning: Morning
let ticket: string

beforeAll(async () => {
  morning = await openMorning()
  ticket = (await morning.take()).id
})
afterAll(() => morning.close())

test('every route of the door names its question', () => {
  const routes = apiDoor(morning.world.house()).routes.filter(
    ({ method }) => !['ALL', 'OPTIONS'].includes(method),
  )
  const page = 'GET /'
  const mounted = routes.map(({ method, path }) => `${method} ${path.replace(/__(\w+)\{.*\}$/, '.$1')}`)
  expect(new Set(mounted)).toEqual(new Set([page, ...Object.keys(asked)]))
  const declared = addresses.flatMap(({ path, questions }) =>
    Object.entries(questions).map(([method, question]) => [`${method} ${path}`, question]),
  )
  expect({ 'GET /openapi.json': null, ...Object.fromEntries(declared) }).toEqual(asked)
})

describe.each(guarded)('$call', ({ call, question }) => {
  const ask = (asking: { token?: string; cookie?: string }, office = 'sukamaju') => {
    const [method = '', path = ''] = call.split(' ')
    const place = path.replace(':office', office).replace(':counter', '9').replace(':ticket', ticket)
    return morning.api.ask(method, place, { ...asking, key: null })
  }

  test('asks who comes', async () => {
    expect(await ask({})).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } })
    expect((await ask({})).headers.get('www-authenticate')).toBe('Bearer')
    expect(await ask({ token: 'gil_tebakan' })).toMatchObject({ status: 401 })
  })

  test('is nowhere to be found for another office', async () => {
    const token = await morning.world.token('officer', 'waringin')
    expect(await ask({ token })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect(await ask({ token: morning.officer }, 'waringin')).toMatchObject({ status: 404 })
    expect(await ask({ token: morning.officer }, 'tiada')).toMatchObject({ status: 404 })
  })

  test.each(tokenRoles)('lets a %s do what that role may, and no more', async (role) => {
    const { status } = await ask({ token: await morning.world.token(role) })
    const isThrough = call.startsWith('GET')
      ? status === 200
      : call.startsWith('DELETE')
        ? status === 204
        : status === 400
    expect(can(role, question) ? isThrough : status === 403).toBe(true)
  })
})

test('a browser in which an officer has signed in is that officer', async () => {
  const cookie = await morning.world.signedIn('budi')
  expect(await morning.api.get('/offices/sukamaju/tickets', { cookie })).toMatchObject({ status: 200 })
  expect(await morning.api.get('/offices/waringin/tickets', { cookie })).toMatchObject({ status: 404 })
})

test('an enrolled kiosk is the kiosk, and an officer in the same browser stays the officer', async () => {
  const { api, world } = morning
  const device = `giliran_device_kiosk=${(await world.newToken('kiosk')).token}`
  const cookie = `${device}; ${await world.signedIn('sari', 'supervisor')}`
  const take = (channel: string) =>
    api.post('/offices/sukamaju/tickets', { service: 'KK', channel }, { cookie })
  expect(await take('kiosk')).toMatchObject({ status: 201 })
  expect(await take('staff')).toMatchObject({ status: 201 })
  expect(
    await api.post('/offices/sukamaju/tickets', { service: 'KK', channel: 'staff' }, { cookie: device }),
  ).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } })
})

test('a ticket of another office is not there', async () => {
  const { api, world } = morning
  const officer = await world.token('officer', 'waringin')
  const theirs = await api.post(
    '/offices/waringin/tickets',
    { service: 'SKTM', channel: 'staff' },
    { token: officer },
  )
  expect(theirs.status).toBe(201)
  const { id } = Object(theirs.body)
  const verbs = [
    ...['serving', 'repeats', 'absence', 'return', 'cancellation', 'completion'],
    ...['parking', 'resumption', 'transfer', 'priority', 'note', 'undo'],
  ]
  for (const verb of verbs)
    expect(await morning.act(id, verb)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
})
