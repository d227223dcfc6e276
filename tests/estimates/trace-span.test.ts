import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { spanOfDay } from '../../src/estimates/past-trace.ts'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { closePastDays } from '../../src/queue/close-days-job.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { markAbsent } from '../../src/queue/mark-absent.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { pauseCounter, unpauseCounter } from '../../src/queue/pause-counter.ts'
import { policyOf } from '../../src/queue/policy.ts'
import { resumeTicket } from '../../src/queue/resume-ticket.ts'
import { returnToLine } from '../../src/queue/return-to-line.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { traced, typesOf } from '../support/traced.ts'
import { MONDAY_NINE, openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const counter = '1'
const monday = { from: '2026-04-06' }

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}

const open = (services = ['KK', 'KTP']) =>
  perform((work) => openCounter(work, { office, counter, services, isPerson: false }))
const take = async (service = 'KK') =>
  (await perform((work) => issueTicket(work, { office, service, channel: 'staff' }))).ticket
const call = () => perform((work) => callNext(work, { office, counter }))

async function nightFalls(until: string): Promise<void> {
  world.setClock(until)
  await closePastDays(world.house().reading, world.house().clock, world.house().perform)
}

describe('the days of a trace', () => {
  test('are local: whoever asks for one gets all of it and nothing else', async () => {
    world.setClock('2026-04-06T00:00:00+07:00')
    const first = await take()
    world.setClock('2026-04-06T23:59:59+07:00')
    await take()
    await nightFalls('2026-04-07T00:00:00+07:00')
    await take()
    const ofMonday = await traced(world, { from: '2026-04-06', to: '2026-04-06' })
    expect(typesOf(ofMonday)).toEqual(['issued', 'issued'])
    expect(ofMonday[1]).toMatchObject({ ticket: `t${first.issuedSeq}`, service: 'KK', class: 'N' })
    expect(typesOf(await traced(world, { from: '2026-04-07' }))).toEqual(['issued'])
    expect(typesOf(await traced(world, { to: '2026-04-05' }))).toEqual([])
  })

  test('end with their tickets, under whose numbers others stand already in the morning', async () => {
    await open()
    const served = await take()
    await call()
    await perform((work) => beginServing(work, { office, ticket: served.id }))
    const left = await take()
    world.setClock('2026-04-07T00:00:10+07:00')
    const [one, two] = [await take(), await take()]
    await nightFalls('2026-04-07T00:01:00+07:00')
    expect([one.number, two.number]).toEqual([served.number, left.number])
    const ended = (await traced(world)).filter(({ type }) => type === 'cancelled')
    expect(ended).toMatchObject([{ ticket: `t${served.issuedSeq}` }, { ticket: `t${left.issuedSeq}` }])
    expect(typesOf(await traced(world)).at(-1)).toBe('counter_close')
  })
})

describe('the rules of an office', () => {
  test('are said at the beginning, and again when they change, from then on', async () => {
    await take()
    world.pass(60)
    const policy = await policyOf(world.house().reading, office)
    await perform((work) => setPolicy(work, office, { ...policy, transfer: 'back', bound: { N: 4 } }))
    await take()
    const lines = await traced(world, monday)
    expect(lines.map(({ type }) => type)).toEqual(['config', 'issued', 'config', 'issued'])
    const [before, , after] = lines
    expect(before).toMatchObject({ t: Date.parse('2026-04-06T00:00:00+07:00'), policy: { transfer: 'keep' } })
    expect(after).toMatchObject({
      ...{ t: MONDAY_NINE + 60_000, tz: 'Asia/Jakarta' },
      policy: { transfer: 'back', bound: { N: 4 }, classes: ['P', 'N'], alternation: ['P', 'N', 'N'] },
    })
  })

  test('are said once while nothing changes, however many days go by', async () => {
    for (const day of ['07', '08', '09']) {
      await take()
      await nightFalls(`2026-04-${day}T09:00:00+07:00`)
    }
    const lines = await traced(world, monday)
    expect(lines.filter(({ type }) => type === 'config')).toHaveLength(1)
  })

  test('put a visitor who comes back behind as many as they say', async () => {
    const policy = await policyOf(world.house().reading, office)
    const rules = { return: { after: 5, max: 1 }, noshow: { recalls: 0 } }
    await perform((work) => setPolicy(work, office, { ...policy, ...rules }))
    await open()
    const { id } = await take()
    await call()
    await perform((work) => markAbsent(work, { office, ticket: id }))
    await perform((work) => returnToLine(work, { office, ticket: id }))
    expect((await traced(world)).at(-1)).toMatchObject({ type: 'returned', after: 5 })
  })
})

describe('a counter', () => {
  test('pauses once, whatever the reasons, and goes on', async () => {
    await open()
    await perform((work) => pauseCounter(work, { office, counter, reason: 'BREAK' }))
    await perform((work) => pauseCounter(work, { office, counter, reason: 'PRAYER' }))
    await perform((work) => unpauseCounter(work, { office, counter }))
    expect(typesOf(await traced(world, monday))).toEqual(['counter_open', 'counter_pause', 'counter_resume'])
  })

  test('that serves something else meanwhile stays paused', async () => {
    await open()
    await perform((work) => pauseCounter(work, { office, counter, reason: 'BREAK' }))
    await open(['SKCK'])
    await perform((work) => unpauseCounter(work, { office, counter }))
    const lines = await traced(world, monday)
    expect(typesOf(lines)).toEqual([
      ...['counter_open', 'counter_pause', 'counter_open', 'counter_pause', 'counter_resume'],
    ])
    expect(lines[3]).toMatchObject({ counter, services: ['SKCK'] })
  })
})

describe('a slip', () => {
  test('that is taken back leaves the ticket parked, so that the next call is one back', async () => {
    await open()
    const { id } = await take()
    await call()
    await perform((work) => parkTicket(work, { office, ticket: id, reason: 'PAYMENT' }))
    await perform((work) => resumeTicket(work, { office, ticket: id }))
    await perform((work) => undoLast(work, { office, ticket: id }))
    await perform((work) => resumeTicket(work, { office, ticket: id }))
    await perform((work) => finishServing(work, { office, ticket: id, outcome: 'done' }))
    expect(typesOf(await traced(world, monday))).toEqual([
      ...['counter_open', 'issued', 'called', 'parked', 'resumed', 'undone', 'resumed', 'finished'],
    ])
  })
})

describe('what was asked', () => {
  test('stands behind what was known then, and before what came next', async () => {
    const first = await take()
    world.pass(60)
    await take()
    const query = { type: 'query', id: 'q1', ticket: `t${first.issuedSeq}` } as const
    const late = { ...query, id: 'q2', t: MONDAY_NINE + 60_005 }
    const asked = [
      { seq: first.issuedSeq, query: { ...query, t: MONDAY_NINE + 100 } },
      { seq: first.issuedSeq, query: late },
      { seq: first.issuedSeq + 1, query: { ...query, id: 'q3', t: MONDAY_NINE + 61_000 } },
    ]
    const lines = (await traced(world, monday, { asked })).slice(1)
    expect(lines.map((line) => ('id' in line ? line.id : line.type))).toEqual([
      'issued',
      'q1',
      'q2',
      'issued',
      'q3',
    ])
    expect(lines[2]).toEqual({ ...late, t: MONDAY_NINE + 60_000, asOf: late.t })
    expect(lines.filter((line) => 'asOf' in line)).toHaveLength(1)
  })
  test('of a day comes with the sixty days before it, and nothing that was asked on another', async () => {
    const { issuedSeq } = await take()
    world.setClock('2026-06-05T08:00:00+07:00')
    await take()
    world.setClock('2026-06-06T08:00:00+07:00')
    await take()
    const query = (id: string, seq: number, time: string) => ({
      seq,
      query: { t: Date.parse(time), type: 'query', id, service: 'KK' } as const,
    })
    const asked = [
      query('before', issuedSeq, '2026-06-04T23:59:59.999+07:00'),
      query('first', issuedSeq, '2026-06-05T00:00:00+07:00'),
      query('last', issuedSeq + 1, '2026-06-05T23:59:59.999+07:00'),
      query('after', issuedSeq + 1, '2026-06-06T00:00:00+07:00'),
    ]
    const told = async (day: string) =>
      (await traced(world, spanOfDay(day), { asked })).map((line) => ('id' in line ? line.id : line.type))
    expect(await told('2026-06-05')).toEqual(['config', 'issued', 'first', 'issued', 'last'])
    expect(await told('2026-06-06')).toEqual(['config', 'issued', 'after', 'issued'])
  })
})
