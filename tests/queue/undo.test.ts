import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../src/platform/refusal.ts'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callAgain } from '../../src/queue/call-again.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { callOutOfTurn } from '../../src/queue/call-out-of-turn.ts'
import { cancelTicket } from '../../src/queue/cancel-ticket.ts'
import { closeCounter } from '../../src/queue/close-counter.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { grantPriority } from '../../src/queue/grant-priority.ts'
import { handBack } from '../../src/queue/hand-back.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { markAbsent } from '../../src/queue/mark-absent.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { parkTicket } from '../../src/queue/park-ticket.ts'
import { pointersOf } from '../../src/queue/policy.ts'
import { resumeTicket } from '../../src/queue/resume-ticket.ts'
import { returnToLine } from '../../src/queue/return-to-line.ts'
import { calls, servings, undoings } from '../../src/queue/schema.ts'
import { findTicket, type Ticket } from '../../src/queue/ticket.ts'
import { transferTicket } from '../../src/queue/transfer-ticket.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { writeNote } from '../../src/queue/write-note.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const counter = '1'

let world: World

beforeEach(async () => {
  world = await openWorld()
  await perform((work) => openCounter(work, { office, counter, isPerson: false }))
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}

async function take(ticketClass = 'N', service = 'KK'): Promise<string> {
  const request = { office, service, class: ticketClass, channel: 'staff' } as const
  return (await perform((work) => issueTicket(work, request))).ticket.id
}

const stands = (ticket: string): Promise<Ticket> => findTicket(world.house().reading, office, ticket)
const undo = (ticket: string) => perform((work) => undoLast(work, { office, ticket }))

async function refusalOf(doing: Promise<unknown>): Promise<string> {
  const error = await doing.catch((caught: unknown) => caught)
  return error instanceof Refusal ? error.code : 'done'
}

/** Every move, and what brings a ticket to where it may be made. */
const call = () => perform((work) => callNext(work, { office, counter }))
const moves: Readonly<Record<string, (ticket: string) => (() => Promise<unknown>)[]>> = {
  'a call': () => [call],
  'a call out of turn': (ticket) => [
    () => perform((work) => callOutOfTurn(work, { office, counter, ticket, reason: 'EMERGENCY' })),
  ],
  'a repeat': (ticket) => [
    call,
    async () => world.pass(20),
    () => perform((work) => callAgain(work, { office, ticket })),
  ],
  'the beginning of serving': (ticket) => [
    call,
    () => perform((work) => beginServing(work, { office, ticket })),
  ],
  'an end': (ticket) => [
    call,
    () => perform((work) => beginServing(work, { office, ticket })),
    () => perform((work) => finishServing(work, { office, ticket, outcome: 'nothing' })),
  ],
  'an absence': comesNot,
  'a return': (ticket) => [
    ...comesNot(ticket),
    () => perform((work) => returnToLine(work, { office, ticket })),
  ],
  'a parking': (ticket) => [
    call,
    () => perform((work) => beginServing(work, { office, ticket })),
    () => perform((work) => parkTicket(work, { office, ticket, reason: 'PAYMENT' })),
  ],
  'a resumption': (ticket) => [
    call,
    () => perform((work) => parkTicket(work, { office, ticket, reason: 'PAYMENT' })),
    () => perform((work) => resumeTicket(work, { office, ticket })),
  ],
  'a transfer': (ticket) => [
    call,
    () => perform((work) => transferTicket(work, { office, ticket, service: 'SKCK', reason: 'NEXT_STEP' })),
  ],
  'a handing over': (ticket) => [
    call,
    () => perform((work) => openCounter(work, { office, counter: '2', isPerson: false })),
    () =>
      perform((work) =>
        handOver(work, { office, ticket, service: 'KTP', reason: 'EQUIPMENT', counter: '2' }),
      ),
  ],
  'a handing back': (ticket) => [call, () => perform((work) => handBack(work, { office, ticket }))],
  'a priority': (ticket) => [
    () => perform((work) => grantPriority(work, { office, ticket, class: 'P', reason: 'STATUTORY' })),
  ],
  'a cancellation': (ticket) => [
    call,
    () => perform((work) => cancelTicket(work, { office, ticket, reason: 'VISITOR_LEFT' })),
  ],
}

function comesNot(ticket: string): (() => Promise<unknown>)[] {
  const again = [async () => world.pass(20), () => perform((work) => callAgain(work, { office, ticket }))]
  return [
    call,
    ...again,
    ...again,
    async () => world.pass(20),
    () => perform((work) => markAbsent(work, { office, ticket })),
  ]
}

describe.each(Object.entries(moves))('%s', (_, steps) => {
  test('is taken back to what was before, and can be done again', async () => {
    const ticket = await take()
    const doing = steps(ticket)
    const last = doing.at(-1)
    if (last === undefined) throw new Error('no move')
    for (const step of doing.slice(0, -1)) await step()
    const before = await stands(ticket)
    const pointers = await pointersOf(world.house().reading, office, before.day)
    await last()
    const after = await stands(ticket)
    await undo(ticket)
    expect(await stands(ticket)).toEqual(before)
    expect(await pointersOf(world.house().reading, office, before.day)).toMatchObject(pointers)
    if (before.state === 'called') world.pass(20)
    await last()
    const { state, service, class: ticketClass } = after
    expect(await stands(ticket)).toMatchObject({ state, service, class: ticketClass })
  })
})

test('an undoing is a fact of its own, with its author, and undone facts stay on record', async () => {
  const ticket = await take()
  await call()
  await perform((work) => beginServing(work, { office, ticket }))
  await undo(ticket)
  const { reading } = world.house()
  const [served, undone] = world.heard().slice(-2)
  expect(await reading.select().from(undoings)).toEqual([
    { ticket, seq: undone?.seq, undoes: served?.seq, by: 'token:1', at: world.now() },
  ])
  expect(await reading.select().from(servings)).toMatchObject([{ ticket, undoneAt: world.now() }])
  expect(await reading.select().from(calls).where(eq(calls.ticket, ticket))).toMatchObject([
    { undoneAt: null },
  ])
})

test('a call taken back has overtaken nobody, and the pattern stands where it stood', async () => {
  const [normal, priority] = [await take('N'), await take('P')]
  await call()
  expect((await stands(normal)).overtaken).toBe(1)
  await undo(priority)
  expect((await stands(normal)).overtaken).toBe(0)
  expect((await call())?.ticket.id).toBe(priority)
  expect((await stands(normal)).overtaken).toBe(1)
})

test('there is nothing to undo before the first move, after an undoing, and through notes', async () => {
  const ticket = await take()
  expect(await refusalOf(undo(ticket))).toBe('TICKET_STATE')
  await call()
  await perform((work) => writeNote(work, { office, ticket, text: 'Menunggu di luar.' }))
  expect((await undo(ticket)).state).toBe('waiting')
  expect(await refusalOf(undo(ticket))).toBe('TICKET_STATE')
})

test('nobody is put back to a counter that calls somebody else', async () => {
  const [first] = [await take(), await take()]
  await call()
  await perform((work) => parkTicket(work, { office, ticket: first, reason: 'PAYMENT' }))
  await call()
  expect(await refusalOf(undo(first))).toBe('COUNTER_BUSY')
  expect((await stands(first)).state).toBe('parked')
})

test('ten seconds are counted by the clock of the office, and a restart forgets nothing', async () => {
  const ticket = await take()
  await call()
  world.pass(9)
  await world.restart()
  expect((await undo(ticket)).state).toBe('waiting')
  await call()
  world.pass(11)
  expect(await refusalOf(undo(ticket))).toBe('UNDO_TOO_LATE')
})

test('a counter that closed after its last visit takes nobody back', async () => {
  const ticket = await take()
  await call()
  await perform((work) => finishServing(work, { office, ticket, outcome: 'done' }))
  await perform((work) => closeCounter(work, { office, counter }))
  expect(await refusalOf(undo(ticket))).toBe('COUNTER_CLOSED')
})
