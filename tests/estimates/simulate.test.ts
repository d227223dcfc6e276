import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CounterNow, Scene } from '../../src/estimates/rules/run/scene.ts'
import { createSimulation } from '../../src/estimates/rules/run/simulate.ts'
import {
  away,
  believed,
  drawsOf,
  idle,
  lineOfPeople,
  runOf,
  sceneWith,
  serving,
  waitingAt,
  worldFor,
} from '../support/scenes.ts'

const aSeed = fc.integer({ min: 1, max: 1_000_000 })
const aCounter = fc.oneof(
  fc.constant(idle()),
  fc.integer({ min: 1, max: 900 }).map((elapsed) => serving(elapsed)),
)
const someCounters = fc.array(aCounter, { minLength: 1, maxLength: 4 })

describe('one line that every counter serves', () => {
  test('nobody waits less when somebody more stands in front, by the same draws', () => {
    fc.assert(
      fc.property(
        aSeed,
        someCounters,
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        (seed, counters, people, shy) => {
          const waitOfLast = (count: number) => {
            const scene = sceneWith({ counters, tickets: lineOfPeople(count) })
            const world = worldFor(scene, {}, { absence: () => (shy ? 0.3 : 0) })
            return runOf(scene, world, seed).called[count - 1] ?? Number.NaN
          }
          expect(waitOfLast(people + 1)).toBeGreaterThanOrEqual(waitOfLast(people))
        },
      ),
    )
  })

  test('as much is drawn for a call whether its counter pauses after it or not', () => {
    const at = (pauseRate: number) => {
      const scene = sceneWith({ counters: [idle()], tickets: lineOfPeople(8) })
      const atOnce = believed(() => 0)
      const world = worldFor(scene, {}, { pauseRate, pause: atOnce, ending: [atOnce] })
      return [...runOf(scene, world).called]
    }
    expect(at(1 / 60)).toEqual(at(1 / 1e9))
  })

  test('as much is drawn for who was called and did not come as for who came', () => {
    const between = (chance: number) => {
      const [first, ...others] = lineOfPeople(8)
      const tickets = others.map((each) => ({ ...each, class: 1 }))
      const scene = sceneWith({
        classes: 2,
        counters: [idle()],
        tickets: first === undefined ? [] : [first, ...tickets],
      })
      const absence = (whose: number) => (whose === 0 ? chance : 0)
      const { called } = runOf(scene, worldFor(scene, {}, { pauseRate: 1 / 1e9, absence }))
      return called.slice(2).map((each, place) => each - (called[place + 1] ?? 0))
    }
    const [came, absent] = [between(0), between(1)]
    absent.forEach((seconds, place) => {
      expect(seconds).toBeCloseTo(came[place] ?? Number.NaN, 6)
    })
    expect(absent).toHaveLength(6)
  })

  test('a newcomer is called after all who wait', () => {
    fc.assert(
      fc.property(aSeed, someCounters, fc.nat(20), (seed, counters, people) => {
        const newcomers = [{ service: 0, class: 0, counter: -1 }]
        const scene = sceneWith({ counters, tickets: lineOfPeople(people), newcomers })
        const { called, newcomers: joined } = runOf(scene, worldFor(scene), seed)
        expect(joined[0]).toBeGreaterThanOrEqual(Math.max(0, ...called))
        expect(joined[0]).toBeLessThan(Infinity)
      }),
    )
  })

  test('who is first is called at once when a counter is idle, and the next is not', () => {
    const scene = sceneWith({ counters: [serving(100), idle()], tickets: lineOfPeople(2) })
    const { called } = runOf(scene, worldFor(scene))
    expect(called[0]).toBe(0)
    expect(called[1]).toBeGreaterThan(0)
  })

  test('a serving under way ends later than now, and the next is called after the wrap-up', () => {
    const scene = sceneWith({ counters: [serving(100)], tickets: lineOfPeople(1) })
    const { called } = runOf(scene, worldFor(scene, { spread: 0 }))
    expect(called[0]).toBeCloseTo(300 - 100 + 30, 6)
  })

  test('equal draws give an equal run, whatever was run before', () => {
    fc.assert(
      fc.property(aSeed, aSeed, someCounters, (seed, other, counters) => {
        const scene = sceneWith({ services: 2, counters, tickets: lineOfPeople(8), keepsPlace: true })
        const world = worldFor(scene, {}, { cancelRate: 1 / 2000, transfers: [[{ to: 0, chance: 0.3 }], []] })
        const simulation = createSimulation(scene, [0, 3, 7])
        const run = (by: number) => [...simulation.run(world, drawsOf(by)).called]
        const first = run(seed)
        run(other)
        expect(run(seed)).toEqual(first)
      }),
    )
  })
})

describe('scaling', () => {
  test('an office in which all takes k times as long has waits k times as long', () => {
    const slower = fc.double({ min: 0.2, max: 3, noNaN: true })
    fc.assert(
      fc.property(aSeed, someCounters, slower, (seed, counters, k) => {
        const scaled: CounterNow[] = counters.map((each) =>
          'elapsed' in each ? { ...each, elapsed: each.elapsed * 10 * k } : each,
        )
        const plain: CounterNow[] = counters.map((each) =>
          'elapsed' in each ? { ...each, elapsed: each.elapsed * 10 } : each,
        )
        const waits = (at: readonly CounterNow[], times: number) => {
          const tickets = lineOfPeople(6).map((ticket) => ({ ...ticket, waited: ticket.waited * times }))
          const newcomers = [{ service: 0, class: 0, counter: -1 }]
          const scene = sceneWith({ counters: [...at, away()], tickets, newcomers })
          const {
            called,
            newcomers: joined,
            served,
          } = runOf(
            scene,
            worldFor(
              scene,
              { slower: times },
              {
                absence: () => 0.1,
                cancelRate: 1 / 3000 / times,
                pauseRate: 1 / 2000 / times,
                shifts: [...at.map(() => []), [700 * times, 1500 * times, -200 * times, 4000 * times]],
              },
            ),
            seed,
          )
          return [...called, ...joined, ...served]
        }
        const before = waits(plain, 1)
        waits(scaled, k).forEach((wait, place) => {
          expect(wait / k).toBeCloseTo(before[place] ?? Number.NaN, 4)
        })
      }),
    )
  })
})

describe('who stands in front and does not count', () => {
  test('somebody who has given up by then keeps nobody waiting', () => {
    const scene = sceneWith({ counters: [serving(100)], tickets: lineOfPeople(6) })
    const all = worldFor(scene, { spread: 0 }, { cancelRate: 1000 })
    const { called } = runOf(scene, all)
    for (const wait of called) expect(wait).toBeCloseTo(230, 6)
  })

  test('somebody who does not come when called costs no serving', () => {
    const scene = sceneWith({ counters: [idle()], tickets: lineOfPeople(2) })
    const last = (absence: number) =>
      runOf(scene, worldFor(scene, { spread: 0 }, { absence: () => absence })).called[1]
    expect(last(1)).toBeCloseTo(90, 6)
    expect(last(0)).toBeCloseTo(20 + 300 + 30, 6)
  })
})

describe('counters that go and come', () => {
  const waitAt = (counter: CounterNow, shifts: readonly number[]) => {
    const scene: Scene = sceneWith({ counters: [counter], tickets: [waitingAt(0)] })
    return runOf(scene, worldFor(scene, { spread: 0 }, { shifts: [shifts] })).called[0]
  }

  test.each([
    ['is away and comes at 600', away(), [600], 600],
    ['is away for good', away(), [], Infinity],
    ['leaves before its next call and is back at 3600', serving(100), [200, 3600], 3600],
    ['leaves and is back 1000 seconds after', serving(100), [200, -1000], 230 + 1000],
    ['leaves for good', serving(100), [200], Infinity],
    ['leaves only after that call', serving(100), [231], 230],
  ])('a counter that %s', (_, counter, shifts, seconds) => {
    expect(waitAt(counter, shifts)).toBeCloseTo(seconds, 6)
  })

  test('a pause falls between two visitors and makes the next one wait', () => {
    const scene = sceneWith({ counters: [serving(100)], tickets: lineOfPeople(1) })
    const { called } = runOf(scene, worldFor(scene, { spread: 0 }, { pauseRate: 1000 }))
    expect(called[0]).toBeCloseTo(200 + 400, 6)
  })
})
