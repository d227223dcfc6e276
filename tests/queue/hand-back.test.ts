import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { everyCounter } from '../../src/offices/counters.ts'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { cancelTicket } from '../../src/queue/cancel-ticket.ts'
import { closeCounter } from '../../src/queue/close-counter.ts'
import { closeForGood } from '../../src/queue/close-for-good.ts'
import { handBack } from '../../src/queue/hand-back.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { policyOf } from '../../src/queue/policy.ts'
import { servings, tickets, transfers } from '../../src/queue/schema.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { findTicket } from '../../src/queue/ticket.ts'
import { transferTicket } from '../../src/queue/transfer-ticket.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const services = ['KK', 'KTP']

let world: World

beforeEach(async () => {
  world = await openWorld()
  for (const counter of ['1', '2']) await open(counter)
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>, by = 'officer:ani'): Promise<T> {
  return world.house().perform(by, job)
}

const open = (counter: string, own = services, by = 'officer:ani') =>
  perform((work) => openCounter(work, { office, counter, services: own, isPerson: false }), by)
const close = (counter = '1') => perform((work) => closeCounter(work, { office, counter }))
const call = (counter: string) => perform((work) => callNext(work, { office, counter }))
const undo = (ticket: string) => perform((work) => undoLast(work, { office, ticket }))
const stands = (ticket: string) => findTicket(world.house().reading, office, ticket)
const happened = () => world.heard().map(({ name }) => name)

async function take(): Promise<string> {
  const request = { office, service: 'KK', channel: 'staff' } as const
  return (await perform((work) => issueTicket(work, request))).ticket.id
}

/** Somebody is called to Loket 2 and handed over to Loket 1. */
async function handed(): Promise<string> {
  const ticket = await take()
  await call('2')
  await perform((work) =>
    handOver(work, { office, ticket, service: 'KK', reason: 'EQUIPMENT', counter: '1' }),
  )
  return ticket
}

describe('whoever was handed over to a counter that closes', () => {
  test('goes back into the line before everybody who came later, and all are told', async () => {
    const [first, second] = [await handed(), await handed()]
    const later = await take()
    expect(await close()).toBe(2)
    expect(world.heard().slice(-3)).toMatchObject([
      {
        name: 'ticket.transferred',
        facts: { number: 'A001', service: 'KK', reason: 'COUNTER_CLOSED', counter: '1' },
      },
      { name: 'ticket.transferred', facts: { number: 'A002' } },
      { name: 'counter.closed', facts: { counter: '1' } },
    ])
    for (const ticket of [first, second, later]) {
      expect((await call('2'))?.ticket.id).toBe(ticket)
      await perform((work) => parkTicket(work, { office, ticket, reason: 'PAYMENT' }))
    }
    expect(
      await world.house().reading.select().from(transfers).where(eq(transfers.reason, 'COUNTER_CLOSED')),
    ).toMatchObject([
      { ticket: first, counter: '1', fromService: 'KK', toService: 'KK', to: null, by: 'officer:ani' },
      { ticket: second },
    ])
  })

  test('keeps the place by arrival where the policy sends a transferred visit to the back, too', async () => {
    const ordinary = await policyOf(world.house().reading, office)
    await perform((work) => setPolicy(work, office, { ...ordinary, transfer: 'back' }))
    const ticket = await handed()
    const { keyA, keyB } = await stands(ticket)
    await close()
    expect(await stands(ticket)).toMatchObject({ state: 'waiting', counter: null, keyA, keyB })
  })

  test('does so as whoever is sent to a line for that reason', async () => {
    const ordinary = await policyOf(world.house().reading, office)
    await perform((work) => setPolicy(work, office, { ...ordinary, transfer: 'back' }))
    const ticket = await take()
    await call('1')
    const { keyA } = await stands(ticket)
    const wish = { office, ticket, service: 'KTP', reason: 'COUNTER_CLOSED' }
    await perform((work) => transferTicket(work, wish))
    expect(await stands(ticket)).toMatchObject({ state: 'waiting', service: 'KTP', keyA })
  })

  test('goes back when its officer leaves for another counter', async () => {
    const ticket = await handed()
    await perform((work) => openCounter(work, { office, counter: '3', services, isPerson: true }))
    expect((await stands(ticket)).state).toBe('waiting')
  })

  test('is nobody at a counter into whose hands nobody was given, or that is closed already', async () => {
    await handed()
    expect(await close('2')).toBe(0)
    expect(await close('2')).toBe(0)
    expect(happened().filter((name) => name === 'ticket.transferred')).toHaveLength(1)
  })
})

describe('whoever was handed over to a counter that changes', () => {
  test('stays in the hands of whoever takes it over for the same service', async () => {
    const ticket = await handed()
    await open('1', ['KTP', 'KK'], 'officer:budi')
    expect(await stands(ticket)).toMatchObject({ state: 'handover', counter: '1' })
    expect((await call('1'))?.ticket.id).toBe(ticket)
  })

  test.each([
    ['the same officer', 'officer:ani'],
    ['another officer', 'officer:budi'],
  ])('goes back when %s gives its service there no more', async (_, by) => {
    const ticket = await handed()
    await open('1', ['KTP'], by)
    expect(await stands(ticket)).toMatchObject({ state: 'waiting', counter: null, service: 'KK' })
  })
})

describe('handing back is a fact like any other', () => {
  test('taken back within ten seconds once the counter is open again', async () => {
    const ticket = await handed()
    await close()
    await expect(undo(ticket)).rejects.toMatchObject({ code: 'COUNTER_CLOSED' })
    await open('1', ['KTP'])
    await expect(undo(ticket)).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
    await open('1')
    await undo(ticket)
    expect(await stands(ticket)).toMatchObject({ state: 'handover', counter: '1' })
    expect((await call('1'))?.ticket.id).toBe(ticket)
  })

  test('and nothing is taken back to a counter that has closed meanwhile', async () => {
    const ticket = await handed()
    await perform((work) => cancelTicket(work, { office, ticket, reason: 'ISSUED_BY_MISTAKE' }))
    await close()
    await expect(undo(ticket)).rejects.toMatchObject({ code: 'COUNTER_CLOSED' })
  })

  test.each([
    ['called', 0],
    ['served', 1],
  ])('also of somebody who is %s, whose serving then ended without an outcome', async (_, count) => {
    const ticket = await take()
    await call('1')
    if (count === 1) await perform((work) => beginServing(work, { office, ticket }))
    const before = await stands(ticket)
    world.pass(3)
    await perform((work) => handBack(work, { office, ticket }), 'officer:sari')
    expect(await stands(ticket)).toMatchObject({
      ...before,
      state: 'waiting',
      counter: null,
      joinedSeq: world.heard().at(-1)?.seq,
    })
    const { reading } = world.house()
    expect(await reading.select().from(servings)).toMatchObject(
      Array(count).fill({ outcome: null, endedAt: world.now() }),
    )
    await undo(ticket)
    expect(await stands(ticket)).toEqual(before)
    expect(await reading.select().from(servings)).toMatchObject(Array(count).fill({ endedAt: null }))
  })

  test('and of nobody who is not at a counter', async () => {
    const ticket = await take()
    const doing = perform((work) => handBack(work, { office, ticket }))
    await expect(doing).rejects.toMatchObject({ code: 'TICKET_STATE', facts: { state: 'waiting' } })
  })
})

describe('a counter taken out of use', () => {
  const retire = () => perform((work) => closeForGood(work, office, '1'))
  const isRetired = async () =>
    (await everyCounter(world.house().reading, office)).find(({ counter }) => counter === '1')?.retiredAt !==
    null

  test('leaves nobody waiting for it, even who was left there by an older version', async () => {
    const ticket = await handed()
    await close()
    await perform(async ({ db }) => {
      await db.update(tickets).set({ state: 'handover', counter: '1' }).where(eq(tickets.id, ticket))
    })
    await retire()
    expect([(await stands(ticket)).state, await isRetired()]).toEqual(['waiting', true])
  })

  test('waits for whoever is parked there, who could not be called back any more', async () => {
    const ticket = await take()
    await call('1')
    await perform((work) => parkTicket(work, { office, ticket, reason: 'PAYMENT' }))
    await close()
    await expect(retire()).rejects.toMatchObject({ code: 'COUNTER_BUSY', facts: { number: 'A001' } })
    expect(await isRetired()).toBe(false)
  })
})
