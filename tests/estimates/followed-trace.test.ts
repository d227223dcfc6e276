import { and, eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFollowing } from '../../src/estimates/rules/follow/follow.ts'
import { traceTicket } from '../../src/estimates/rules/trace/trace-of-event.ts'
import type { Work } from '../../src/platform/work.ts'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { callOutOfTurn } from '../../src/queue/call-out-of-turn.ts'
import { closeCounter } from '../../src/queue/close-counter.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { grantPriority } from '../../src/queue/grant-priority.ts'
import { handOver } from '../../src/queue/hand-over.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { markAbsent } from '../../src/queue/mark-absent.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { policyOf } from '../../src/queue/policy.ts'
import { returnToLine } from '../../src/queue/return-to-line.ts'
import type { Policy } from '../../src/queue/rules/policy.ts'
import { byArrival } from '../../src/queue/rules/turn.ts'
import { pointers, tickets } from '../../src/queue/schema.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { transferTicket } from '../../src/queue/transfer-ticket.ts'
import { undoLast } from '../../src/queue/undo-last.ts'
import { traced } from '../support/traced.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'

let world: World

beforeEach(async () => {
  world = await openWorld()
  const rules = { bound: { N: 3 }, return: { after: 9, max: 1 }, noshow: { recalls: 0 } }
  await setRules({ ...rules, transfer: 'back' })
})
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}
async function setRules(rules: Partial<Policy>): Promise<void> {
  const policy = await policyOf(world.house().reading, office)
  await perform((work) => setPolicy(work, office, { ...policy, ...rules }))
}
const open = (counter: string, services: string[]) =>
  perform((work) => openCounter(work, { office, counter, services, isPerson: false }))
const take = async (service = 'KK', more: { class?: string; further?: string[] } = {}) => {
  world.pass(20)
  return (await perform((work) => issueTicket(work, { office, service, channel: 'staff', ...more }))).ticket
}
const call = async (counter: string) =>
  (await perform((work) => callNext(work, { office, counter })))?.ticket.id ?? ''
const outOfTurn = (counter: string, ticket: string) =>
  perform((work) => callOutOfTurn(work, { office, counter, ticket, reason: 'EMERGENCY' }))
const serve = (ticket: string) => perform((work) => beginServing(work, { office, ticket }))
const finish = (ticket: string) => perform((work) => finishServing(work, { office, ticket, outcome: 'done' }))
const undo = (ticket: string) => perform((work) => undoLast(work, { office, ticket }))

/** Whoever reads the trace has the same lines as the office: who, in which order, how often overtaken, whose turn. */
async function isFollowed(): Promise<void> {
  const { reading } = world.house()
  const following = createFollowing(() => {})
  for (const line of await traced(world)) following.apply(line)
  const rows = await reading
    .select()
    .from(tickets)
    .where(and(eq(tickets.office, office), inArray(tickets.state, ['waiting', 'handover'])))
  const inLine = rows
    .map((row) => ({ ...row, id: traceTicket(row.issuedSeq), key: [row.keyA, row.keyB] as const }))
    .sort(byArrival)
    .map(({ id, service, line, class: whose, overtaken, state, counter }) => ({
      ...{ id, service, line, class: whose, overtaken, to: state === 'handover' ? counter : null },
    }))
  const followed = [...following.waiting()]
    .sort(byArrival)
    .map(({ id, service, line, class: whose, overtaken, to }) => ({
      ...{ id, service, line, class: whose, overtaken, to },
    }))
  expect(followed).toEqual(inLine)
  const stands = await reading.select().from(pointers).where(eq(pointers.office, office))
  const moved = Object.entries(following.pointers()).filter(([, place]) => place > 0)
  expect(Object.fromEntries(moved)).toEqual(
    Object.fromEntries(stands.flatMap(({ line, position }) => (position > 0 ? [[line, position]] : []))),
  )
}

test('a visit that did not ask to leave keeps its place, and who was sent to another line stands last', async () => {
  await open('1', ['KK', 'KTP'])
  await open('2', ['KK', 'KTP', 'SKCK'])
  const goesOn = await take('KK', { further: ['KTP'] })
  const [sent, handed, left] = [await take(), await take(), await take()]
  for (let count = 0; count < 3; count++) await take('KTP')
  for (const step of [
    () => call('1'),
    () => serve(goesOn.id),
    () => finish(goesOn.id),
    () => outOfTurn('2', sent.id),
    () =>
      perform((work) =>
        transferTicket(work, { office, ticket: sent.id, service: 'KTP', reason: 'WRONG_SERVICE' }),
      ),
    () => outOfTurn('1', handed.id),
    () =>
      perform((work) =>
        handOver(work, { office, ticket: handed.id, service: 'KTP', reason: 'EQUIPMENT', counter: '2' }),
      ),
    () => outOfTurn('1', left.id),
    () =>
      perform((work) =>
        transferTicket(work, { office, ticket: left.id, service: 'KTP', reason: 'COUNTER_CLOSED' }),
      ),
    () => perform((work) => closeCounter(work, { office, counter: '2' })),
  ]) {
    world.pass(15)
    await step()
    await isFollowed()
  }
})

test('calls out of turn move no pattern, and those taken back moved none and overtook nobody', async () => {
  await open('1', ['KK'])
  const normal = [await take(), await take(), await take()]
  for (let count = 0; count < 4; count++) await take('KK', { class: 'P' })
  const last = await take()
  for (const step of [
    async () => undo(await call('1')),
    async () => finish(await call('1')),
    async () => finish(await call('1')),
    () => outOfTurn('1', last.id),
    () => perform((work) => markAbsent(work, { office, ticket: last.id })),
    () => perform((work) => returnToLine(work, { office, ticket: last.id })),
    () =>
      perform((work) =>
        grantPriority(work, { office, ticket: normal[2]?.id ?? '', class: 'P', reason: 'STATUTORY' }),
      ),
    async () => undo(await call('1')),
    async () => finish(await call('1')),
    async () => finish(await call('1')),
    async () => finish(await call('1')),
    async () => finish(await call('1')),
  ]) {
    world.pass(5)
    await step()
    await isFollowed()
  }
})

test('a counter that prefers a line calls it first, and that is its turn', async () => {
  await setRules({ linePick: 'preference' })
  await open('1', ['SKCK', 'KK'])
  for (const service of ['KK', 'SKCK', 'SKCK']) await take(service)
  for (let count = 0; count < 3; count++) {
    await finish(await call('1'))
    await isFollowed()
  }
})

test('under rules that are set in the middle of a morning everybody stands where they say', async () => {
  await open('1', ['KK', 'SKCK'])
  for (const service of ['KK', 'KK', 'SKCK', 'KK', 'SKCK']) await take(service)
  await take('KK', { class: 'P' })
  const called = await call('1')
  await isFollowed()
  const { services } = await policyOf(world.house().reading, office)
  const together = { ...services, KK: services.SKCK ?? { line: '' } }
  await setRules({ services: together })
  await isFollowed()
  await finish(called)
  for (let count = 0; count < 4; count++) {
    await finish(await call('1'))
    await isFollowed()
  }
})
