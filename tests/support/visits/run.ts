import { and, asc, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { expect } from 'vitest'
import { lastSeq } from '../../../src/platform/events.ts'
import { Refusal } from '../../../src/platform/refusal.ts'
import { closePastDays } from '../../../src/queue/close-days-job.ts'
import { policyOf } from '../../../src/queue/policy.ts'
import type { Policy } from '../../../src/queue/rules/policy.ts'
import { parkings, servings, tickets } from '../../../src/queue/schema.ts'
import { setPolicy } from '../../../src/queue/set-policy.ts'
import { ticketsToday } from '../../../src/queue/tickets-today.ts'
import { openWorld, type World } from '../world.ts'
import { isOverdue, lineOf, type Model, No, type Rules } from './model.ts'
import { type Chosen, type Deed, deeds } from './steps.ts'

/** One thing that happens in a run, with two numbers that choose on what and how. */
export type Step = { does: keyof typeof deeds | 'pass' | 'restart'; one: number; two: number }

const office = 'sukamaju'

/** By what the house knows a ticket. */
type Handle = { id: string; secret: string }

/** The rules of an office, drawn from all that the turn rule and the visits depend on. */
export const someRules: fc.Arbitrary<Rules> = fc.record({
  pattern: fc.constantFrom('PNN', 'PPN', 'PN', ''),
  bound: fc.constantFrom(null, 1, 3),
  isBack: fc.boolean(),
  isListed: fc.boolean(),
  recalls: fc.constantFrom(0, 1),
  pauseSeconds: fc.constantFrom(0, 5),
})

/** So many steps; what happens often in a hall comes often. */
export function someSteps(count: number): fc.Arbitrary<Step[]> {
  const often = ['issue', 'issue', 'callNext', 'callNext', 'serve', 'complete', 'undo', 'undo'] as const
  const seldom = ['callOne', 'repeat', 'absent', 'return', 'park', 'resume', 'transfer', 'handOver'] as const
  const rest = ['open', 'close', 'handBack', 'priority', 'cancel', 'giveUp', 'note'] as const
  return stepsOf(
    count,
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...often) },
      { weight: 12, arbitrary: fc.constantFrom(...seldom) },
      { weight: 6, arbitrary: fc.constantFrom(...rest, 'pass', 'pass', 'pass') },
      { weight: 1, arbitrary: fc.constant('restart') },
    ),
  )
}

/** The same in a hall where visits are handed over and counters close and change what they serve. */
export function someHandingOver(count: number): fc.Arbitrary<Step[]> {
  const often = [
    'issue',
    'callNext',
    'callNext',
    'handOver',
    'handOver',
    'handOver',
    'open',
    'close',
  ] as const
  return stepsOf(count, fc.constantFrom(...often, 'handBack', 'cancel', 'undo', 'undo', 'pass'))
}

function stepsOf(count: number, does: fc.Arbitrary<Step['does']>): fc.Arbitrary<Step[]> {
  const step = fc.record({ does, one: fc.noBias(fc.nat(999)), two: fc.noBias(fc.nat(999)) })
  return fc.array(step, { minLength: count, maxLength: count })
}

/**
 * Lives through the steps in a house of its own and in the model, and compares them after each; `look` looks
 * at the house when they are over, and once more when the day is.
 */
export async function liveThrough(
  rules: Rules,
  steps: readonly Step[],
  look: (world: World) => Promise<void> = async () => {},
): Promise<void> {
  const world = await openWorld()
  try {
    const ordinary = await policyOf(world.house().reading, office)
    await world.house().perform('system', (work) => setPolicy(work, office, policyFor(rules, ordinary)))
    const model: Model = {
      ...{ rules, at: world.now(), seq: await lastSeq(world.house().reading, office), slots: [] },
      ...{ counters: new Map(), pointers: new Map(), counts: new Map() },
    }
    let handles: Handle[] = []
    for (const step of [...opening, ...steps]) {
      await take(world, model, step, handles)
      handles = await compare(world, model)
      nobodyWaitsInVain(model)
      if (step.does === 'restart') await factsAgree(world)
    }
    await factsAgree(world)
    await look(world)
    await holdsAtTheEnd(world)
    await look(world)
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
}

/** Each counter serves something else, and somebody is there. */
const opening: readonly Step[] = [
  ...[0, 1, 2].map((which): Step => ({ does: 'open', one: which, two: which })),
  ...[0, 1, 2, 4].map((which): Step => ({ does: 'issue', one: which, two: which })),
]

async function take(world: World, model: Model, step: Step, handles: readonly Handle[]): Promise<void> {
  if (step.does === 'restart') return world.restart()
  if (step.does === 'pass') {
    world.pass(1 + (step.one % 14))
    model.at = world.now()
    return
  }
  const deed = deedOf(step.does, model, step.one)
  const chosen = choose(model, deed, step, handles)
  const before = model.slots.map(({ now, overtakenBy }) => ({ now, overtaken: overtakenBy.length }))
  const told = tell(model, deed, chosen)

  const done = await world
    .house()
    .perform('token:1', (work) => deed.run(work, chosen))
    .catch((error: unknown) => {
      if (error instanceof Refusal) return error.code
      throw error
    })
  expect(done, JSON.stringify(step)).toBe(told)
  if (deed === deeds.callNext) nobodyIsPassed(model, chosen, before, done)
}

/** When there is no ticket that a deed fits, it is mostly a call instead. */
function deedOf(does: keyof typeof deeds, model: Model, one: number): Deed {
  const { on = () => true }: Deed = deeds[does]
  return model.slots.some((slot) => on(slot, model)) || one % 5 === 0 ? deeds[does] : deeds.callNext
}

function tell(model: Model, deed: Deed, chosen: Chosen): string {
  try {
    return deed.tell(model, chosen)
  } catch (error) {
    if (error instanceof No) return error.message
    throw error
  }
}

/** Mostly a ticket on which the deed may be done, now and then any. */
function choose(
  model: Model,
  { on = () => true }: Deed,
  { one, two }: Step,
  handles: readonly Handle[],
): Chosen {
  const places = model.slots.map((_, place) => place)
  const fitting = model.slots.flatMap((slot, place) => (on(slot, model) ? [place] : []))
  const among = fitting.length > 0 && one % 7 > 0 ? fitting : places
  const place = among.at(two % Math.max(1, among.length)) ?? -1
  const { id = '', secret = '' } = handles[place] ?? {}
  return {
    ...{ place, id, secret, counter: ['1', '2', '3'][one % 3] ?? '' },
    services: [['KK', 'KTP', 'SKCK'], ['KTP', 'SKCK'], ['KK']][two % 3] ?? [],
    service: ['KK', 'KTP', 'SKCK'][two % 3] ?? '',
    isOdd: one % 2 === 1,
  }
}

/** Every ticket stands in the house as it stands in the model, and the events have no gap. */
async function compare(world: World, model: Model): Promise<Handle[]> {
  const { reading } = world.house()
  expect(await lastSeq(reading, office)).toBe(model.seq)
  const listed = await ticketsToday(reading, office, world.now())
  const rows = await reading
    .select()
    .from(tickets)
    .where(eq(tickets.office, office))
    .orderBy(asc(tickets.issuedSeq))
  const here = rows.map((row, place) => {
    const { calledAt = null, repeats = 0 } = listed[place] ?? {}
    const { number, service, line, state, counter, further, overtaken } = row
    return {
      ...{ number, service, line, class: row.class, state, counter, further, overtaken },
      ...{ key: [row.keyA, row.keyB], calledAt, repeats },
    }
  })
  const told = model.slots.map(({ now, overtakenBy }) => {
    const { joined: _, lastCallAt: __, returns: ___, ...rest } = now
    return { ...rest, line: lineOf[now.service], overtaken: overtakenBy.length }
  })
  expect(here).toEqual(told)
  return rows
}

/** Whoever is served has one serving that lasts, whoever is parked one parking, and nobody else has any. */
async function factsAgree(world: World): Promise<void> {
  const { reading } = world.house()
  const lasting = await reading
    .select({ state: tickets.state })
    .from(servings)
    .innerJoin(tickets, eq(tickets.id, servings.ticket))
    .where(and(isNull(servings.endedAt), isNull(servings.undoneAt)))
  const aside = await reading
    .select({ state: tickets.state })
    .from(parkings)
    .innerJoin(tickets, eq(tickets.id, parkings.ticket))
    .where(and(isNull(parkings.resumedAt), isNull(parkings.undoneAt), eq(tickets.state, 'parked')))
  const states = await reading.select({ state: tickets.state }).from(tickets)
  const count = (state: string) => states.filter((row) => row.state === state).length
  expect(lasting.map(({ state }) => state)).toEqual(Array(count('serving')).fill('serving'))
  expect(aside).toHaveLength(count('parked'))
}

type Before = { now: Model['slots'][number]['now']; overtaken: number }[]

/**
 * A call in order passes nobody of its class who came before, unless it had been overtaken as often as the
 * bound allows; and a higher class never passes anybody who has.
 */
function nobodyIsPassed(model: Model, { counter }: Chosen, before: Before, number: string): void {
  const called = before.find(({ now }) => now.number === number)
  if (called?.now.state !== 'waiting') return
  const isDue = ({ now, overtaken }: Before[number]) => isOverdue(model.rules.bound, now.class, overtaken)
  const services = model.counters.get(counter) ?? []
  const passed = before.filter(
    ({ now }) =>
      now.state === 'waiting' &&
      services.includes(now.service) &&
      lineOf[now.service] === lineOf[called.now.service] &&
      now !== called.now,
  )
  const [a, b] = called.now.key
  const earlier = passed.filter(({ now }) => now.key[0] < a || (now.key[0] === a && now.key[1] < b))
  if (!isDue(called)) {
    expect(earlier.filter(({ now }) => now.class === called.now.class)).toEqual([])
    expect(passed.filter(isDue)).toEqual([])
  }
}

/** Nobody waits for a counter that is closed, or that does not give their service. */
function nobodyWaitsInVain({ slots, counters }: Model): void {
  const handed = slots.filter(({ now }) => now.state === 'handover')
  const lost = handed.filter(({ now }) => !counters.get(now.counter ?? '')?.includes(now.service))
  expect(lost.map(({ now }) => now.number)).toEqual([])
}

/** Numbers have no gap; after the day no ticket is open, and closing it again changes nothing. */
async function holdsAtTheEnd(world: World): Promise<void> {
  const { reading, clock, perform } = world.house()
  const all = await reading
    .select()
    .from(tickets)
    .where(eq(tickets.office, office))
    .orderBy(asc(tickets.issuedSeq))
  for (const letter of ['A', 'B']) {
    const numbers = all
      .filter(({ number }) => number.startsWith(letter))
      .map(({ number }) => Number(number.slice(1)))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  }
  world.pass(24 * 60 * 60)
  await closePastDays(reading, clock, perform)
  const seq = await lastSeq(reading, office)
  const states = await reading.selectDistinct({ state: tickets.state }).from(tickets)
  expect(states.filter(({ state }) => state !== 'done' && state !== 'cancelled')).toEqual([])
  await closePastDays(reading, clock, perform)
  expect(await lastSeq(reading, office)).toBe(seq)
}

function policyFor(rules: Rules, ordinary: Policy): Policy {
  const alt = rules.pattern === '' ? null : [...rules.pattern].map((name): [string, number] => [name, 1])
  return {
    ...ordinary,
    lines: Object.fromEntries(Object.keys(ordinary.lines).map((line) => [line, { alt }])),
    ...(rules.bound !== null && { bound: { N: rules.bound } }),
    ...(rules.isListed && { linePick: 'listed', lineOrder: ['B', 'A', ...others(ordinary)] }),
    transfer: rules.isBack ? 'back' : 'keep',
    noshow: { recalls: rules.recalls, pauseSeconds: rules.pauseSeconds },
  }
}

/** The lines of which this run knows nothing. */
function others({ lines }: Policy): string[] {
  return Object.keys(lines).filter((line) => line !== 'A' && line !== 'B')
}
