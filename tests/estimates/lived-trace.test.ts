import { asc, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTraceLine } from '../../src/estimates/rules/trace/read-trace.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { traceTicket } from '../../src/estimates/rules/trace/trace-of-event.ts'
import { calls, servings, shifts, tickets } from '../../src/queue/schema.ts'
import { liveThroughMorning } from '../support/lived-day.ts'
import { openScreens, type Screens } from '../support/screens.ts'
import { standingsOf, traced } from '../support/traced.ts'

let hall: Screens
let lines: TraceEvent[]

beforeAll(async () => {
  hall = await openScreens()
  await liveThroughMorning(hall)
  lines = await traced(hall.world)
})
afterAll(() => hall.close())

const db = () => hall.world.house().reading

test('whoever reads the trace knows of every ticket what the office knows', async () => {
  const rows = await db().select().from(tickets).orderBy(asc(tickets.issuedSeq))
  expect(rows.length).toBeGreaterThan(40)
  const known = rows.map(({ issuedSeq, state, service, ...row }) => [
    traceTicket(issuedSeq),
    { state, service, class: row.class },
  ])
  expect([...standingsOf(lines)]).toEqual(known)
})

test('first calls, repeats and calls back are told apart, at their time and counter', async () => {
  const rows = await db().select().from(calls).orderBy(asc(calls.seq))
  const facts = rows.map(({ at, counter, repeat, basis }) => [
    at,
    counter,
    repeat > 0 ? 'repeated' : basis === 'resume' ? 'resumed' : 'called',
  ])
  const told = lines.flatMap((line) =>
    line.type === 'called' || line.type === 'repeated' || line.type === 'resumed'
      ? [[line.t, line.counter, line.type]]
      : [],
  )
  expect(told).toEqual(facts)
  expect(new Set(told.map(([, , type]) => type))).toEqual(new Set(['called', 'repeated', 'resumed']))
})

test('servings begin when they began', async () => {
  const rows = await db()
    .select()
    .from(servings)
    .where(isNotNull(servings.beganAt))
    .orderBy(asc(servings.seq))
  const told = lines.flatMap(({ type, t }) => (type === 'started' ? [t] : []))
  expect(told.length).toBeGreaterThan(30)
  expect(told).toEqual(rows.map(({ beganAt }) => beganAt))
})

test('counters open with what they serve, and close', async () => {
  const rows = await db().select().from(shifts).orderBy(asc(shifts.openedAt), asc(shifts.id))
  const opened = lines.flatMap((line) => (line.type === 'counter_open' ? [[line.t, line.services]] : []))
  const closed = lines.flatMap(({ type, t }) => (type === 'counter_close' ? [t] : []))
  expect(opened).toEqual(rows.map(({ openedAt, services }) => [openedAt, services]))
  expect(closed.sort()).toEqual(rows.flatMap(({ closedAt }) => closedAt ?? []).sort())
})

test('the lines are in the order of time, the rules of the office first', () => {
  expect(lines[0]?.type).toBe('config')
  const times = lines.map(({ t }) => t)
  expect(times).toEqual(times.toSorted((one, other) => one - other))
  expect(lines.some(({ type }) => type === 'undone')).toBe(true)
})

test('each line that is written is read back as it was', () => {
  const read = lines.map((line, index) => readTraceLine(JSON.stringify(line), index + 1))
  expect(read).toEqual(lines)
})

test('nothing in it leads to a person: no handle, no secret, no officer', async () => {
  const text = JSON.stringify(lines)
  const rows = await db().select().from(tickets)
  const staff = await db().select({ by: shifts.by, id: shifts.id }).from(shifts)
  const hidden = [
    ...rows.flatMap(({ id, secret }) => [id, secret]),
    ...staff.flatMap(({ by, id }) => [by, id]),
  ]
  expect(hidden.filter((word) => text.includes(word))).toEqual([])
})
