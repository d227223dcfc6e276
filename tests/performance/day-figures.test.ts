import { afterEach, beforeEach, expect, test } from 'vitest'
import { findOffice } from '../../src/offices/office.ts'
import { type DayFigures, dayFigures } from '../../src/performance/day-figures.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { closePastDays } from '../../src/queue/close-days-job.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const monday = '2026-04-06'

let world: World

beforeEach(async () => {
  world = await openWorld()
  const { perform } = world.house()
  const opening = { office, counter: '1', services: ['KK', 'SKCK'], isPerson: true }
  await perform('officer:ani', (work) => openCounter(work, opening))
})

afterEach(() => world.close())

function figures(day = monday, slug = office): Promise<DayFigures> {
  return world.house().snapshot(async (db) => dayFigures(db, await findOffice(db, slug), day))
}

async function take(service = 'KK', slug = office): Promise<string> {
  const visit = { office: slug, service, channel: 'staff' } as const
  return (await world.house().perform('visitor', (work) => issueTicket(work, visit))).ticket.id
}

const call = () => world.house().perform('officer:ani', (work) => callNext(work, { office, counter: '1' }))
const begin = (ticket: string) =>
  world.house().perform('officer:ani', (work) => beginServing(work, { office, ticket }))
const finish = (ticket: string) =>
  world.house().perform('officer:ani', (work) => finishServing(work, { office, ticket, outcome: 'done' }))
const undo = (ticket: string) =>
  world.house().perform('officer:ani', (work) => undoLast(work, { office, ticket }))

test('a served visitor stands in every table with the same wait and the same time', async () => {
  const ticket = await take()
  world.pass(600)
  await call()
  world.pass(30)
  await begin(ticket)
  world.pass(420)
  await finish(ticket)
  const expected = {
    ...{ issued: 1, received: 0, called: 1, served: 1, done: 1, open: 0, absent: 0 },
    ...{ waitMedianSeconds: 600, waitLongestSeconds: 600, servingMedianSeconds: 420 },
  }
  const found = await figures()
  expect(found.total).toMatchObject(expected)
  expect(found.services).toMatchObject([{ service: 'KK', figures: expected }])
  expect(found.hours).toMatchObject([{ hour: 9, figures: expected }])
  expect(found.servicesByHour).toMatchObject([{ service: 'KK', hour: 9, figures: expected }])
  expect(found.counters).toMatchObject([{ counter: '1', figures: { served: 1, servingMedianSeconds: 420 } }])
})

test('what was undone did not happen: neither a call nor a completion without a serving', async () => {
  const ticket = await take()
  await call()
  await finish(ticket)
  await undo(ticket)
  expect((await figures()).total).toMatchObject({ called: 1, served: 0, open: 1 })
  world.pass(60)
  const other = await take('SKCK')
  await finish(ticket)
  await call()
  await undo(other)
  expect((await figures()).total).toMatchObject({ called: 1, served: 1, open: 1, waitLongestSeconds: 0 })
})

test('hours are those of the office, and an hour without anybody is not left out', async () => {
  await take()
  world.pass(2 * 60 * 60)
  await take('SKCK')
  const byHour = (found: DayFigures) => found.hours.map(({ hour, figures: { issued } }) => [hour, issued])
  expect(byHour(await figures())).toEqual([
    [9, 1],
    [10, 0],
    [11, 1],
  ])
  await take('SKTM', 'waringin')
  expect(byHour(await figures(monday, 'waringin'))).toEqual([[12, 1]])
  expect((await figures()).total.issued).toBe(2)
})

test('the end of the day leaves nothing open, and invents no outcome', async () => {
  const ticket = await take()
  await take()
  await call()
  await begin(ticket)
  world.pass(20 * 60 * 60)
  const { reading, clock, perform } = world.house()
  await closePastDays(reading, clock, perform)
  expect((await figures()).total).toMatchObject({
    ...{ issued: 2, served: 1, unsaid: 1, done: 0, cancelled: 1, open: 0 },
    servingMedianSeconds: null,
  })
  expect((await figures('2026-04-07')).total.issued).toBe(0)
})

test('of a number from paper nobody knows how long it waited', async () => {
  const { perform } = world.house()
  const paper = { office, service: 'KK', channel: 'offline', number: 'Z001' } as const
  await perform('officer:ani', (work) => issueTicket(work, paper))
  world.pass(5)
  await call()
  expect((await figures()).total).toMatchObject({ issued: 1, called: 1, waitMedianSeconds: null })
})

test('as long as nothing happens the event is the same, and so are the figures', async () => {
  await take()
  const first = await figures()
  world.pass(60)
  expect(await figures()).toEqual(first)
  await take()
  expect((await figures()).seq).toBe(first.seq + 1)
})
