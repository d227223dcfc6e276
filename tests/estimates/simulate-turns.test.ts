import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CounterNow, Scene, TicketNow } from '../../src/estimates/rules/run/scene.ts'
import { isOvertaken } from '../../src/queue/rules/ahead.ts'
import { defaultPolicy, type Policy } from '../../src/queue/rules/policy.ts'
import { nextTurn, type WaitingTicket } from '../../src/queue/rules/turn.ts'
import {
  callsOf,
  idle,
  lineOfPeople,
  runOf,
  sceneWith,
  serving,
  waitingAt,
  worldFor,
} from '../support/scenes.ts'

const CLASSES = ['P', 'N']
const [PRIORITY, NORMAL] = [0, 1]
const aSeed = fc.integer({ min: 1, max: 1_000_000 })
const aLine = fc.array(fc.record({ service: fc.nat(1), class: fc.nat(1), overtaken: fc.nat(2) }), {
  minLength: 1,
  maxLength: 25,
})
const someCounters = fc.array(fc.constantFrom<number[]>([0], [1], [0, 1]), { minLength: 1, maxLength: 3 })

const sceneOf = (
  tickets: TicketNow[],
  counters: CounterNow[],
  { pointer = 0, bound = Infinity, cycle = [0, 1, 1] } = {},
): Scene =>
  sceneWith({
    ...{ services: 2, classes: 2, tickets, counters, bounds: [Infinity, bound] },
    lines: [{ cycle, pointer }],
  })

describe('the simulation calls by the turn rule of the office', () => {
  test('in the pattern P, N, N while both wait', () => {
    const tickets = [NORMAL, NORMAL, NORMAL, NORMAL, PRIORITY, PRIORITY, PRIORITY].map((each, key) =>
      waitingAt(key, { class: each }),
    )
    const scene = sceneOf(tickets, [idle([0, 1])])
    expect(callsOf(scene, worldFor(scene))).toEqual([4, 0, 1, 5, 2, 3, 6])
  })

  test('whoever waits, whatever counters serve, and with a bound or without', () => {
    fc.assert(
      fc.property(
        aSeed,
        aLine,
        someCounters,
        fc.nat(2),
        fc.constantFrom(1, 2, 4, Infinity),
        (seed, line, skills, pointer, bound) => {
          const overtaken = line.map((each) => each.overtaken).sort((a, b) => b - a)
          const tickets = line.map((each, key) => waitingAt(key, { ...each, overtaken: overtaken[key] ?? 0 }))
          const counters = skills.map((services) => serving(50, services))
          const scene = sceneOf(tickets, counters, { pointer, bound })
          expect(callsOutOfTurn(scene, skills, policyWith(bound), pointer, seed)).toEqual([])
        },
      ),
    )
  })

  test('somebody overtaken as often as the bound allows is next', () => {
    const latecomers = [1, 2, 3, 4].map((key) => waitingAt(key, { class: PRIORITY }))
    const calls = (bound: number, overtaken: number) => {
      const tickets = [waitingAt(0, { class: NORMAL, overtaken }), ...latecomers]
      const scene = sceneOf(tickets, [idle([0, 1])], { bound, cycle: [] })
      return callsOf(scene, worldFor(scene))
    }
    expect(calls(Infinity, 0)).toEqual([1, 2, 3, 4, 0])
    expect(calls(2, 0)).toEqual([1, 2, 0, 3, 4])
    expect(calls(2, 2)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('a visit that goes on', () => {
  /** Somebody of service 0, who came first, goes on with service 1, for which three wait already. */
  const waitsOfThree = (keepsPlace: boolean) => {
    const counters: CounterNow[] = [serving(100, [0]), serving(100, [1])]
    const tickets = [1, 2, 3].map((key) => waitingAt(key, { service: 1 }))
    const scene = { ...sceneOf(tickets, counters, { cycle: [] }), keepsPlace }
    const goesOn = worldFor(scene, { spread: 0 }, { transfers: [[{ to: 1, chance: 1 }], []] })
    return [...runOf(scene, goesOn).called]
  }

  test('is called by its old place where the office lets a transfer keep it', () => {
    const [kept, back] = [waitsOfThree(true), waitsOfThree(false)]
    expect(kept[0]).toBeCloseTo(580, 6)
    expect(back[0]).toBeCloseTo(230, 6)
    expect(back[2]).toBeCloseTo(230 + 2 * 350, 6)
    expect(kept[2]).toBeCloseTo(230 + 3 * 350, 6)
  })

  test('is first at the counter it was handed over to, and stands in no other line', () => {
    const tickets = [...lineOfPeople(3), waitingAt(9, { to: 1 })]
    const scene = sceneWith({ counters: [serving(250), serving(100)], tickets })
    const { called } = runOf(scene, worldFor(scene, { spread: 0 }))
    expect(called[3]).toBeCloseTo(230, 6)
    expect(called[0]).toBeCloseTo(80, 6)
  })
})

function policyWith(bound: number): Policy {
  return {
    ...defaultPolicy([{ code: '0', letter: 'A' }]),
    services: { 0: { line: 'A' }, 1: { line: 'A' } },
    classes: CLASSES,
    lines: {
      A: {
        alt: [
          ['P', 1],
          ['N', 2],
        ],
      },
    },
    ...(bound < Infinity && { bound: { N: bound } }),
  }
}

/**
 * The calls of a run that no counter that serves them would have made in turn. Which counter called, the run does
 * not say, so each call must be the turn of some counter, with the pointer that the calls before it left.
 */
function callsOutOfTurn(
  scene: Scene,
  skills: number[][],
  policy: Policy,
  from: number,
  seed: number,
): number[] {
  const { called } = runOf(scene, worldFor(scene), seed)
  const order = callsOf(scene, worldFor(scene), seed).filter((number) => (called[number] ?? 0) < Infinity)
  let waiting = scene.tickets.map(
    ({ service, class: whose, key, issued, overtaken }, number): WaitingTicket => ({
      ...{ id: `${number}`, service: `${service}`, line: 'A', class: CLASSES[whose] ?? '' },
      ...{ key: [key, 0], issued, overtaken },
    }),
  )
  let pointer = from
  return order.flatMap((number) => {
    const turns = skills.map((services) =>
      nextTurn(waiting, { services: services.map(String) }, policy, { A: pointer }),
    )
    const turn = turns.find((each) => each?.ticket.id === `${number}`)
    if (turn === undefined || turn === null) return [number]
    pointer = turn.pointer
    waiting = waiting
      .filter(({ id }) => id !== `${number}`)
      .map((each) =>
        isOvertaken(each, turn.ticket, policy) ? { ...each, overtaken: each.overtaken + 1 } : each,
      )
    return []
  })
}
