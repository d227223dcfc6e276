import { afterEach, beforeEach, expect, test } from 'vitest'
import { callNext } from '../../src/queue/call-next.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(() => world.close())

/** Somebody of the staff makes a ticket, which may also be at night, and reads its number. */
async function number(service: string, office = 'sukamaju', ticketClass = 'N'): Promise<string> {
  const request = { office, service, class: ticketClass, channel: 'staff' } as const
  const { ticket } = await world.house().perform('officer:ani', (work) => issueTicket(work, request))
  return ticket.number
}

test('services of one group count together, and each group for itself', async () => {
  expect([await number('KK'), await number('KTP'), await number('SKCK'), await number('KIA')]).toEqual([
    'A001',
    'A002',
    'B001',
    'A003',
  ])
})

test('in Sukamaju numbers begin anew at midnight WIB, and not at 07.00 when it is midnight in UTC', async () => {
  world.setClock('2026-04-06T23:59:59.999+07:00')
  expect([await number('KK'), await number('KK')]).toEqual(['A001', 'A002'])
  world.setClock('2026-04-07T00:00:00+07:00')
  expect(await number('KK')).toBe('A001')
  world.setClock('2026-04-07T07:00:00+07:00')
  expect(await number('KK')).toBe('A002')
})

test('in Waringin they begin anew an hour earlier, at midnight WITA', async () => {
  world.setClock('2026-04-06T22:59:59+07:00')
  expect(await number('SKTM', 'waringin')).toMatch(/001$/)
  expect(await number('SKTM', 'waringin')).toMatch(/002$/)
  world.setClock('2026-04-06T23:00:00+07:00')
  expect(await number('SKTM', 'waringin')).toMatch(/001$/)
})

test('the pattern of a line begins anew each day as well', async () => {
  const desk = { office: 'sukamaju', counter: '1' }
  const { perform } = world.house()
  await perform('token:1', (work) => openCounter(work, { ...desk, isPerson: false }))
  await number('KK', 'sukamaju', 'P')
  expect((await perform('token:1', (work) => callNext(work, desk)))?.number).toBe('A001')
  world.setClock('2026-04-07T09:00:00+07:00')
  await number('KK')
  await number('KK', 'sukamaju', 'P')
  await perform('token:2', (work) => openCounter(work, { ...desk, counter: '2', isPerson: false }))
  const call = await perform('token:2', (work) => callNext(work, { ...desk, counter: '2' }))
  expect(call?.number).toBe('A002')
})

test('whoever waits since yesterday is not called today', async () => {
  const desk = { office: 'sukamaju', counter: '1' }
  const { perform } = world.house()
  await number('KK')
  world.setClock('2026-04-07T09:00:00+07:00')
  await perform('token:1', (work) => openCounter(work, { ...desk, isPerson: false }))
  expect(await perform('token:1', (work) => callNext(work, desk))).toBeNull()
})

test('after A999 comes A1000', async () => {
  const { perform } = world.house()
  const request = { office: 'sukamaju', service: 'KK', channel: 'staff' } as const
  const all = await Promise.all(
    Array.from({ length: 1000 }, () => perform('officer:ani', (work) => issueTicket(work, request))),
  )
  expect(all.at(998)?.ticket.number).toBe('A999')
  expect(all.at(999)?.ticket.number).toBe('A1000')
})
