import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { callOutOfTurn } from '../../src/queue/call-out-of-turn.ts'
import { counterToday } from '../../src/queue/counter-today.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { grantPriority } from '../../src/queue/grant-priority.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { notesOn } from '../../src/queue/notes.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { pointersOf, policyOf } from '../../src/queue/policy.ts'
import { resumeTicket } from '../../src/queue/resume-ticket.ts'
import { calls, parkings, priorities, servings, transfers } from '../../src/queue/schema.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { findTicket } from '../../src/queue/ticket.ts'
import { transferTicket } from '../../src/queue/transfer-ticket.ts'
import { writeNote } from '../../src/queue/write-note.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const services = ['KK', 'KTP']

let world: World

beforeEach(async () => {
  world = await openWorld()
  for (const counter of ['1', '2'])
    await perform((work) => openCounter(work, { office, counter, services, isPerson: false }))
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('officer:ani', job)
}

async function take(service = 'KK', ticketClass = 'N', further: string[] = []): Promise<string> {
  const request = { office, service, class: ticketClass, channel: 'staff', further } as const
  return (await perform((work) => issueTicket(work, request))).ticket.id
}

const call = (counter = '1') => perform((work) => callNext(work, { office, counter }))
const stands = (ticket: string) => findTicket(world.house().reading, office, ticket)

describe('a call out of turn', () => {
  const out = (ticket: string, reason?: string) =>
    perform((work) => callOutOfTurn(work, { office, counter: '1', ticket, reason }))
  const basisOf = (ticket: string) =>
    world
      .house()
      .reading.select({ basis: calls.basis, reason: calls.reason })
      .from(calls)
      .where(eq(calls.ticket, ticket))

  test('keeps its reason, moves no pattern and overtakes nobody; the event does not tell', async () => {
    const [first, second] = [await take(), await take('KK', 'P')]
    const last = await take()
    await out(last, 'EMERGENCY')
    expect(await basisOf(last)).toEqual([{ basis: 'deviation', reason: 'EMERGENCY' }])
    expect(await pointersOf(world.house().reading, office, '2026-04-06')).toEqual({})
    expect([(await stands(first)).overtaken, (await stands(second)).overtaken]).toEqual([0, 0])
    expect(world.heard().at(-1)?.facts).toEqual({
      ...{ number: 'A003', service: 'KK', counter: '1', repeat: 0 },
    })
  })

  test('of whoever is next is a call in order, and a reason given without need is not kept', async () => {
    const [normal, priority] = [await take(), await take('KK', 'P')]
    await out(priority, 'EMERGENCY')
    expect(await basisOf(priority)).toEqual([{ basis: 'order', reason: null }])
    expect((await stands(normal)).overtaken).toBe(1)
  })

  test('of whoever was handed over here is that, with no reason', async () => {
    const ticket = await take()
    await call('2')
    const wish = { office, ticket, service: 'KTP', reason: 'EQUIPMENT', counter: '1' }
    await perform((work) => handOver(work, wish))
    await out(ticket, 'EMERGENCY')
    expect((await basisOf(ticket)).at(-1)).toEqual({ basis: 'handover', reason: null })
  })
})

test('parking ends the serving without an outcome, and going on begins another', async () => {
  const ticket = await take()
  await call()
  await perform((work) => beginServing(work, { office, ticket }))
  world.pass(60)
  await perform((work) => parkTicket(work, { office, ticket, reason: 'FETCH_PAPERS' }))
  world.pass(600)
  await perform((work) => resumeTicket(work, { office, ticket }))
  world.pass(5)
  await perform((work) => beginServing(work, { office, ticket }))
  const { reading } = world.house()
  const today = await counterToday(reading, office, '1', world.now())
  expect(today.present).toMatchObject({ servingSince: world.now() })
  await perform((work) => finishServing(work, { office, ticket, outcome: 'done' }))
  expect(await reading.select().from(parkings)).toMatchObject([
    { ticket, counter: '1', reason: 'FETCH_PAPERS', by: 'officer:ani' },
  ])
  const all = await reading.select().from(servings)
  expect(all.map(({ outcome }) => outcome)).toEqual([null, 'done'])
  expect((await counterToday(reading, office, '1', world.now())).served).toBe(1)
})

test('a transfer keeps the place by arrival, or goes behind everybody where the policy says back', async () => {
  const wish = { office, service: 'SKCK', reason: 'WRONG_SERVICE' }
  const [kept, moved] = [await take(), await take()]
  await take('SKCK')
  await call()
  const arrival = (await stands(kept)).keyA
  await perform((work) => transferTicket(work, { ...wish, ticket: kept }))
  expect(await stands(kept)).toMatchObject({ keyA: arrival, line: 'B' })
  const ordinary = await policyOf(world.house().reading, office)
  await perform((work) => setPolicy(work, office, { ...ordinary, transfer: 'back' }))
  await call()
  await perform((work) => transferTicket(work, { ...wish, ticket: moved }))
  const event = world.heard().at(-1)
  expect(await stands(moved)).toMatchObject({ keyA: event?.seq, keyB: 0 })
  expect(event).toMatchObject({
    name: 'ticket.transferred',
    facts: { number: 'A002', service: 'SKCK', reason: 'WRONG_SERVICE', counter: '1' },
  })
  expect(await world.house().reading.select().from(transfers)).toMatchObject([
    { ticket: kept, fromService: 'KK', toService: 'SKCK', by: 'officer:ani' },
    { ticket: moved },
  ])
})

test('the next service of a visit is joined by arrival whatever the policy says of transfers', async () => {
  const ordinary = await policyOf(world.house().reading, office)
  await perform((work) => setPolicy(work, office, { ...ordinary, transfer: 'back' }))
  const ticket = await take('KK', 'N', ['KTP'])
  const { keyA } = await stands(ticket)
  await call()
  const missing = ['FC-KTP']
  await perform((work) => finishServing(work, { office, ticket, outcome: 'incomplete', missing }))
  expect(await stands(ticket)).toMatchObject({ state: 'waiting', service: 'KTP', keyA, further: [] })
  expect(world.heard().at(-1)).toMatchObject({
    name: 'ticket.transferred',
    facts: { service: 'KTP', reason: 'NEXT_STEP', outcome: 'incomplete' },
  })
  const [first] = await world.house().reading.select().from(servings)
  expect(first).toMatchObject({ outcome: 'incomplete', missing })
})

test.each([
  ['a code that its standard does not name', 'incomplete', ['FC-AKTA']],
  ['anything under another outcome', 'done', ['FC-KTP']],
])('missing may not be %s', async (_, outcome, missing) => {
  const ticket = await take()
  await call()
  const doing = perform((work) => finishServing(work, { office, ticket, outcome, missing }))
  await expect(doing).rejects.toMatchObject({ code: 'REASON_UNKNOWN' })
  expect((await stands(ticket)).state).toBe('called')
})

test('those handed over are called in the order in which they were', async () => {
  const [first, second] = [await take(), await take()]
  await call('1')
  await call('2')
  const wish = { office, service: 'KK', reason: 'EQUIPMENT' }
  await perform((work) => openCounter(work, { office, counter: '3', services, isPerson: false }))
  await perform((work) => handOver(work, { ...wish, ticket: second, counter: '3' }))
  await perform((work) => handOver(work, { ...wish, ticket: first, counter: '3' }))
  expect((await call('3'))?.ticket.id).toBe(second)
})

test('priority tells its reason, never the need, and the class it had before is kept', async () => {
  const ticket = await take()
  const wish = { office, ticket, class: 'P', reason: 'STATUTORY' }
  await perform((work) => grantPriority(work, wish))
  const events = world.heard().length
  await perform((work) => grantPriority(work, wish))
  expect(world.heard()).toHaveLength(events)
  expect(world.heard().at(-1)).toMatchObject({
    name: 'ticket.prioritised',
    facts: { number: 'A001', class: 'P', reason: 'STATUTORY' },
  })
  expect(await world.house().reading.select().from(priorities)).toMatchObject([
    { fromClass: 'N', toClass: 'P', reason: 'STATUTORY', by: 'officer:ani' },
  ])
})

test('notes are read in their order, by the staff of the office alone', async () => {
  const ticket = await take()
  for (const text of ['Datang dengan ibunya.', 'Menunggu di luar.']) {
    await perform((work) => writeNote(work, { office, ticket, text }))
    world.pass(1)
  }
  const { reading } = world.house()
  expect((await notesOn(reading, office, ticket)).map(({ text }) => text)).toEqual([
    'Datang dengan ibunya.',
    'Menunggu di luar.',
  ])
  await expect(notesOn(reading, 'waringin', ticket)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
