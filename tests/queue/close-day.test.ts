import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lastSeq } from '../../src/platform/events.ts'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { closeDay } from '../../src/queue/close-day.ts'
import { closePastDays } from '../../src/queue/close-days-job.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { cancellations, servings, shifts, tickets } from '../../src/queue/schema.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}

const office = 'sukamaju'
const MONDAY = { office, day: '2026-04-06' }

async function take(at = office, service = 'KK'): Promise<string> {
  const request = { office: at, service, channel: 'staff' } as const
  return (await perform((work) => issueTicket(work, request))).ticket.id
}

async function call(counter: string): Promise<string> {
  await perform((work) => openCounter(work, { office, counter, services: ['KK', 'KTP'], isPerson: false }))
  const called = await perform((work) => callNext(work, { office, counter }))
  if (called === null) throw new Error('nobody waits')
  return called.ticket.id
}

/** A hall in which somebody is served, called, parked, handed over, and waits. */
async function busyHall(): Promise<Record<string, string>> {
  for (let visitor = 0; visitor < 5; visitor++) await take()
  const serving = await call('1')
  await perform((work) => beginServing(work, { office, ticket: serving }))
  const parked = await call('2')
  await perform((work) => parkTicket(work, { office, ticket: parked, reason: 'PAYMENT' }))
  const handed = await call('2')
  const wish = { office, ticket: handed, service: 'KTP', reason: 'EQUIPMENT', counter: '1' }
  await perform((work) => handOver(work, wish))
  return { serving, parked, handed, called: await call('2') }
}

const closeDays = () => {
  const { reading, clock, perform: performing } = world.house()
  return closePastDays(reading, clock, performing)
}

const states = async (): Promise<string[]> => {
  const rows = await world.house().reading.select({ state: tickets.state }).from(tickets)
  return rows.map(({ state }) => state).sort()
}

test('when the local day is over no ticket is open and no counter, and each change is an event', async () => {
  const { serving = '', called = '' } = await busyHall()
  const { reading } = world.house()
  expect(await states()).toEqual(['called', 'handover', 'parked', 'serving', 'waiting'])
  world.setClock('2026-04-07T00:00:30+07:00')
  const before = world.heard().length
  await closeDays()
  expect(await states()).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled', 'done'])
  expect(
    world
      .heard()
      .slice(before)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    ...['counter.closed', 'counter.closed'],
    ...['ticket.cancelled', 'ticket.cancelled', 'ticket.cancelled', 'ticket.cancelled', 'ticket.finished'],
  ])
  expect(await reading.select().from(shifts).where(isNull(shifts.closedAt))).toEqual([])
  expect(await reading.select().from(cancellations).where(eq(cancellations.ticket, called))).toMatchObject([
    { by: 'day', reason: 'DAY_END' },
  ])
  const [served] = await reading.select().from(servings).where(eq(servings.ticket, serving))
  expect(served).toMatchObject({ endedAt: world.now(), outcome: null })
})

test('closing a day again changes nothing, and what it did is not undone', async () => {
  const { called = '' } = await busyHall()
  world.setClock('2026-04-07T00:00:00+07:00')
  await closeDays()
  const seq = await lastSeq(world.house().reading, office)
  await closeDays()
  await perform((work) => closeDay(work, MONDAY))
  expect(await lastSeq(world.house().reading, office)).toBe(seq)
  const undoing = perform((work) => undoLast(work, { office, ticket: called }))
  await expect(undoing).rejects.toMatchObject({ code: 'TICKET_STATE' })
})

test('a day that is not over is not closed: midnight is that of the office', async () => {
  await busyHall()
  await take('waringin', 'SKTM')
  world.setClock('2026-04-06T23:30:00+07:00')
  await closeDays()
  expect((await states()).filter((state) => state === 'cancelled')).toHaveLength(1)
  expect((await states()).filter((state) => state === 'serving')).toHaveLength(1)
  await expect(perform((work) => closeDay(work, MONDAY))).rejects.toThrow('is not over')
})

test('days that passed while the house was closed are closed at the start, and today goes on', async () => {
  await busyHall()
  world.setClock('2026-04-07T09:00:00+07:00')
  await take()
  world.setClock('2026-04-09T08:00:00+07:00')
  await world.restart()
  await take()
  await closeDays()
  expect((await states()).filter((state) => state === 'waiting')).toHaveLength(1)
  expect(await states()).toHaveLength(7)
})

test('a counter left open on a day without tickets is closed too', async () => {
  await perform((work) => openCounter(work, { office, counter: '5', isPerson: false }))
  world.setClock('2026-04-08T08:00:00+07:00')
  await closeDays()
  expect(await world.house().reading.select().from(shifts).where(isNull(shifts.closedAt))).toEqual([])
})
