import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createWorkAhead } from '../../src/estimates/work-ahead.ts'
import { databaseOver } from '../../src/platform/database.ts'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { closeCounter } from '../../src/queue/close-counter.ts'
import { closePastDays } from '../../src/queue/close-days-job.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { liveThroughPast, type Past } from '../support/past.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const MONDAY = '2026-04-06T09:00:00+07:00'

let world: World
/** How often the database was asked by whoever answers. */
let asked: number

beforeEach(async () => {
  world = await openWorld()
  asked = 0
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}

/** An answerer that counts what it asks, over the same data. */
function answerer() {
  const { reading, announcer, clock } = world.house()
  const counting = databaseOver((statement) => {
    asked += 1
    return reading.$client.execute(statement)
  })
  const workAhead = createWorkAhead(counting, announcer, clock)
  return async (service: string) => (await workAhead(office))(service)
}

/** The past is over, and on Monday Loket 1 alone serves KK. */
async function lived(...past: Past[]): Promise<void> {
  for (const each of past) await liveThroughPast(world, each)
  world.setClock(MONDAY)
  await closePastDays(world.house().reading, world.house().clock, world.house().perform)
  await open('1', ['KK'])
}

const take = (service = 'KK') => perform((work) => issueTicket(work, { office, service, channel: 'staff' }))
const open = (counter: string, services: string[]) =>
  perform((work) => openCounter(work, { office, counter, services, isPerson: false }))

const thursday: Past = { day: '2026-04-02', service: 'KK', visits: 20, seconds: 300 }

describe('what is learned', () => {
  test('is nothing in an office without a past, which limits nobody', async () => {
    const ahead = answerer()
    await open('1', ['KK'])
    for (let count = 0; count < 100; count++) await take()
    expect(await ahead('KK')).toBeNull()
    expect(await ahead('NO-SUCH')).toBeNull()
  })

  test('is what was finished on past days, not today, and none of it older than sixty days', async () => {
    await lived(
      { ...thursday, day: '2026-02-04', seconds: 3000 },
      { ...thursday, day: '2026-02-05', visits: 10, seconds: 100 },
      { ...thursday, visits: 10 },
      { ...thursday, day: '2026-04-06', seconds: 3000 },
    )
    expect(await answerer()('KK')).toBe(200)
  })

  test('is anew each day what the day before adds', async () => {
    await lived({ ...thursday, visits: 19 })
    const ahead = answerer()
    expect(await ahead('KK')).toBeNull()
    await liveThroughPast(world, { ...thursday, day: '2026-04-06', visits: 1, seconds: 1300 })
    expect(await ahead('KK')).toBeNull()
    world.setClock('2026-04-07T09:00:00+07:00')
    expect(await ahead('KK')).toBe((19 * 300 + 1300) / 20)
  })

  test('leaves out what was undone, broken off, or began with nobody', async () => {
    world.setClock('2026-04-02T08:00:00+07:00')
    await open('1', ['KK'])
    const called = async () => {
      const { ticket } = await take()
      await perform((work) => callNext(work, { office, counter: '1' }))
      return { office, ticket: ticket.id }
    }
    const served = async () => {
      const visit = await called()
      await perform((work) => beginServing(work, visit))
      world.pass(5000)
      return visit
    }
    const slip = await served()
    await perform((work) => finishServing(work, { ...slip, outcome: 'done' }))
    await perform((work) => undoLast(work, slip))
    await perform((work) => parkTicket(work, { ...slip, reason: 'PAYMENT' }))
    const nobody = await called()
    await perform((work) => finishServing(work, { ...nobody, outcome: 'nothing' }))
    await lived({ ...thursday, day: '2026-04-01', visits: 19 })
    expect(await answerer()('KK')).toBeNull()
  })
})

describe('what waits', () => {
  beforeEach(() => lived(thursday))

  test('grows with every arrival and shrinks with every call and every counter', async () => {
    const ahead = answerer()
    expect(await ahead('KK')).toBe(300)
    await take()
    await take()
    expect(await ahead('KK')).toBe(900)
    await perform((work) => callNext(work, { office, counter: '1' }))
    expect(await ahead('KK')).toBe(600)
    await open('2', ['KK'])
    expect(await ahead('KK')).toBe(300)
    await perform((work) => closeCounter(work, { office, counter: '2' }))
    expect(await ahead('KK')).toBe(600)
  })

  test('is not asked of the database for an arrival, but after anything else', async () => {
    const ahead = answerer()
    await ahead('KK')
    const first = asked
    for (let count = 1; count <= 20; count++) {
      await take()
      expect(await ahead('KK')).toBe((count + 1) * 300)
    }
    expect(asked).toBe(first)
    await open('1', ['KK', 'SKCK'])
    expect(await ahead('KK')).toBe(21 * 300)
    expect(asked).toBeGreaterThan(first)
    expect(asked - first).toBeLessThanOrEqual(3)
  })

  test('is told right to who asks while somebody arrives', async () => {
    const ahead = answerer()
    for (let count = 1; count <= 10; count++) {
      await open('1', count % 2 === 0 ? ['KK'] : ['KK', 'KTP'])
      await Promise.all([ahead('KK'), take(), ahead('KK')])
      expect(await ahead('KK')).toBe((count + 1) * 300)
    }
  })

  test('is of the day: who waited yesterday waits no more', async () => {
    const ahead = answerer()
    await take()
    expect(await ahead('KK')).toBe(600)
    world.setClock('2026-04-07T09:00:00+07:00')
    expect(await ahead('KK')).toBe(300)
  })
})
