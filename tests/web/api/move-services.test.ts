import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftOf } from '../../../src/queue/shift.ts'
import { type Morning, openMorning } from '../../support/morning.ts'

const SHIFT = '/offices/sukamaju/counters/1/shift'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})

afterEach(() => morning.close())

test('a supervisor changes what an officer serves, at once, and the officer goes on', async () => {
  const { api, world } = morning
  await morning.open('1', ['KK'])
  await morning.take('KTP')
  const told = await api.put(SHIFT, { services: ['KTP'] }, { token: await world.token('supervisor') })
  expect(told).toMatchObject({ status: 200, body: { services: [{ service: 'KTP' }] } })
  expect(world.heard().at(-1)).toMatchObject({
    name: 'counter.changed',
    facts: { counter: '1', services: ['KTP'] },
  })
  expect(world.heard().map(({ name }) => name)).not.toContain('counter.closed')
  expect(await morning.call('1')).toMatchObject({ ticket: { number: 'A001' } })
})

test('a supervisor may do so while somebody is served there, and stays at the own counter', async () => {
  const { api, world } = morning
  await morning.open('1', ['KK'])
  await morning.take('KK')
  await morning.call('1')
  const cookie = await world.signedIn('sari', 'supervisor')
  const origin = { origin: 'http://antrean.test' }
  await api.put('/offices/sukamaju/counters/2/shift', {}, { cookie, headers: origin })
  expect(await api.put(SHIFT, { services: ['KTP', 'KK'] }, { cookie, headers: origin })).toMatchObject({
    status: 200,
    body: { counter: '1', number: 'A001' },
  })
  const { body } = await api.get('/offices/sukamaju/counters/2')
  expect(body).toMatchObject({ state: 'open' })
})

test('an officer who opens the counter of another takes it over, as before', async () => {
  const { api, world } = morning
  await morning.open('1', ['KK'])
  const other = await world.newToken('officer')
  await api.put(SHIFT, { services: ['KTP'] }, { token: other.token })
  expect(await shiftOf(world.house().reading, 'sukamaju', `token:${other.id}`)).toMatchObject({
    counter: '1',
    services: ['KTP'],
  })
})
