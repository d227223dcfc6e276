import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Waits } from '../../src/estimates/rules/estimate.ts'
import { createEstimator, type Estimator } from '../../src/estimates/rules/estimator.ts'
import { createSimulation } from '../../src/estimates/rules/run/simulate.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import type { WhatIf } from '../../src/estimates/rules/what-if.ts'
import {
  counterEvent,
  issued,
  MONDAY_EIGHT,
  manyIssued,
  openingOf,
  servedInARow,
  timeOf,
} from '../support/office-days.ts'
import { drawsOf, idle, lineOfPeople, sceneWith, serving, worldFor } from '../support/scenes.ts'

const MINUTE = 60_000
const now = MONDAY_EIGHT + 5 * MINUTE

/** Everybody stands in one line, in the order in which they came. */
const plain = { order: 'fifo', classes: ['N'], alternation: null } as const
/** Two lines, of KK and of SKCK, each with priority numbers. */
const twoLines = {
  order: 'fifo',
  classes: ['P', 'N'],
  alternation: null,
  lines: {
    A: { services: ['KK', 'KTP'], alternation: ['P', 'N', 'N'] },
    B: { services: ['SKCK'], alternation: ['P', 'N', 'N'] },
  },
} as const

function having(events: readonly TraceEvent[]): Estimator {
  const estimator = createEstimator()
  for (const event of events) estimator.digest(event)
  return estimator
}

/** The answer for Loket 2, which nobody has opened, unless said otherwise. */
function answered(events: readonly TraceEvent[], counter = '2', services?: string[]): WhatIf {
  const answer = having(events).whatIf(now, 9, { counter, services })
  if (answer === null) throw new Error('there is no answer')
  return answer
}

const middles = ({ tickets }: Waits) => [...tickets.values()].map(({ estimate }) => estimate?.p50 ?? Infinity)

/** So many lokets of one service, of which all but the last are open, and so many people. */
function oneLine(open: number, people: number): TraceEvent[] {
  const ids = Array.from({ length: open + 1 }, (_, place) => String(place + 1))
  return [
    openingOf({ counters: ids.map((id) => ({ id, services: ['KK'] })), policy: plain }),
    ...ids.slice(0, open).map((id) => counterEvent(MONDAY_EIGHT, 'counter_open', id)),
    ...manyIssued(MONDAY_EIGHT + MINUTE, people),
  ]
}

const lokets = [
  { id: '1', services: ['KK', 'KTP'] },
  { id: '2', services: ['KK', 'KTP'] },
  { id: '3', services: ['SKCK'] },
  { id: '4', services: ['SKCK'] },
]
/** Lokets 1 and 3 are open; fourteen wait for KK, four of them with priority, and nine for SKCK. */
const twoLinesBusy: TraceEvent[] = [
  openingOf({ counters: lokets, policy: twoLines, at: timeOf('06:00', -3) }),
  // A short past of every loket, by which its coming and going today is drawn.
  ...lokets.map(({ id }) => counterEvent(timeOf('07:00', -3), 'counter_open', id)),
  ...lokets.map(({ id }) => counterEvent(timeOf('07:30', -3), 'counter_close', id)),
  counterEvent(MONDAY_EIGHT, 'counter_open', '1'),
  counterEvent(MONDAY_EIGHT, 'counter_open', '3'),
  ...manyIssued(MONDAY_EIGHT + MINUTE, 10),
  ...Array.from({ length: 4 }, (_, place) =>
    issued(MONDAY_EIGHT + 2 * MINUTE + place, `P${place}`, 'KK', 'P'),
  ),
  ...Array.from({ length: 9 }, (_, place) => issued(MONDAY_EIGHT + 3 * MINUTE + place, `B${place}`, 'SKCK')),
]

describe('one more counter in one line that all counters serve', () => {
  test('calls nobody later in any run, by equal draws', () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 })
    const counter = fc.oneof(
      fc.constant(idle()),
      fc.integer({ min: 1, max: 900 }).map((at) => serving(at)),
    )
    const counters = fc.array(counter, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        seeds,
        counters,
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        (seed, known, people, shy) => {
          const called = (all: typeof known) => {
            const scene = sceneWith({ counters: all, tickets: lineOfPeople(people) })
            const world = worldFor(scene, {}, { absence: () => (shy ? 0.3 : 0) })
            const simulation = createSimulation(scene, [...scene.tickets.keys()])
            // What the counters do at the start is drawn counter by counter, so the new one comes last.
            return [...simulation.run(world, drawsOf(seed)).called]
          }
          const before = called(known)
          called([...known, idle()]).forEach((wait, place) => {
            expect(wait).toBeLessThanOrEqual(before[place] ?? Number.NaN)
          })
        },
      ),
    )
  })

  test('makes nobody’s median longer, and spares the last the most', () => {
    const open = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(open, fc.integer({ min: 1, max: 40 }), (counters, people) => {
        const { now: before, opened } = answered(oneLine(counters, people), String(counters + 1))
        const [then, earlier] = [middles(opened), middles(before)]
        then.forEach((middle, place) => {
          expect(middle).toBeLessThanOrEqual(earlier[place] ?? Number.NaN)
        })
      }),
      { numRuns: 30 },
    )
  })

  test('halves what the end of the line takes when there were one and are two', () => {
    const { now: before, opened, saved } = answered(oneLine(1, 20))
    const end = (waits: Waits) => waits.lineEnds.get('line')?.p50 ?? Number.NaN
    expect(end(opened) / end(before)).toBeGreaterThan(0.4)
    expect(end(opened) / end(before)).toBeLessThan(0.65)
    const spared = saved.get('line')?.get('*')
    expect(spared).toMatchObject({ waiting: 20, rescued: 0 })
    expect(spared?.seconds).toBeGreaterThan(10 * 60)
    expect(spared?.seconds).toBeLessThan(end(before))
  })
})

describe('a counter that is supposed to open', () => {
  test('stays until closing, although it usually comes five minutes later and goes again', () => {
    const [, ...today] = oneLine(1, 20)
    const usually = [-6, -5, -4, -3].flatMap((day) => [
      counterEvent(timeOf('08:10', day), 'counter_open', '2'),
      counterEvent(timeOf('12:00', day), 'counter_close', '2'),
    ])
    const counters = ['1', '2'].map((id) => ({ id, services: ['KK'] }))
    const opening = openingOf({ counters, policy: plain, at: timeOf('07:00', -6) })
    const end = ({ opened }: WhatIf) => opened.lineEnds.get('line')?.p50 ?? Number.NaN
    const expected = end(answered([opening, ...today]))
    expect(Math.abs(end(answered([opening, ...usually, ...today])) / expected - 1)).toBeLessThan(0.1)
  })
})

describe('a counter whose services nobody waits for', () => {
  test('changes nothing at all for anybody who waits, and serves a newcomer at once', () => {
    const counters = [
      { id: '1', services: ['KK'] },
      { id: '2', services: ['KTP'] },
    ]
    const events = [
      openingOf({ counters, policy: plain }),
      counterEvent(MONDAY_EIGHT, 'counter_open', '1'),
      ...manyIssued(MONDAY_EIGHT + MINUTE, 12),
    ]
    const { awaited, now: before, opened, saved } = answered(events)
    expect(awaited).toBe(0)
    expect(opened.tickets).toEqual(before.tickets)
    expect(opened.lineEnds).toEqual(before.lineEnds)
    expect(opened.newcomers.get('KK')).toEqual(before.newcomers.get('KK'))
    expect(saved.get('line')?.get('*')).toEqual({ waiting: 12, seconds: 0, rescued: 0 })
    expect(opened.newcomers.get('KTP')?.get('N')?.estimate?.p90).toBe(0)
  })

  test('leaves another line as it is to the last digit, while its own line gains', () => {
    const { awaited, now: before, opened, saved } = answered(twoLinesBusy)
    const ofLine = ({ tickets }: Waits, series: string) =>
      [...tickets].filter(([id]) => id.startsWith(series))
    expect(awaited).toBe(14)
    expect(ofLine(opened, 'B')).toEqual(ofLine(before, 'B'))
    expect(opened.lineEnds.get('B')).toEqual(before.lineEnds.get('B'))
    expect(opened.lineEnds.get('A')?.p50).toBeLessThan(0.8 * (before.lineEnds.get('A')?.p50 ?? 0))
    expect(saved.get('B')?.get('N')).toEqual({ waiting: 9, seconds: 0, rescued: 0 })
    expect(saved.get('A')?.get('P')?.waiting).toBe(4)
    expect(saved.get('A')?.get('N')?.seconds).toBeGreaterThan(saved.get('A')?.get('P')?.seconds ?? 0)
  })

  test('is not awaited by whom is handed over to another counter', () => {
    const events: TraceEvent[] = [
      ...oneLine(1, 3),
      { t: MONDAY_EIGHT + 2 * MINUTE, type: 'called', ticket: 'A0', counter: '1' },
      { t: MONDAY_EIGHT + 3 * MINUTE, type: 'started', ticket: 'A0', counter: '1' },
    ]
    const to = (counter: string): TraceEvent => ({
      ...{ t: MONDAY_EIGHT + 4 * MINUTE, type: 'transferred', ticket: 'A0', counter: '1' },
      ...{ service: 'KK', to: counter },
    })
    expect(answered([...events, to('1')]).awaited).toBe(2)
    expect(answered([...events, to('2')]).awaited).toBe(3)
  })

  test('is not one that gives them when it is asked to', () => {
    const { awaited, supposed, opened, now: before } = answered(twoLinesBusy, '4', ['KK', 'NO-SUCH'])
    expect(supposed).toEqual({ counter: '4', services: ['KK'] })
    expect(awaited).toBe(14)
    expect(opened.lineEnds.get('A')?.p50).toBeLessThan(before.lineEnds.get('A')?.p50 ?? 0)
  })
})

describe('the question', () => {
  test('starts from the waits as everybody is told them', () => {
    expect(answered(twoLinesBusy).now).toEqual(having(twoLinesBusy).waits(now, 9))
  })

  test('gives equal answers to equal events, and changes no later answer', () => {
    const curious = having(twoLinesBusy)
    const once = curious.whatIf(now, 9, { counter: '4', services: ['KK'] })
    expect(curious.whatIf(now, 9, { counter: '2' })).toEqual(answered(twoLinesBusy))
    expect(curious.whatIf(now, 9, { counter: '4', services: ['KK'] })).toEqual(once)
    expect(curious.waits(now, 9)).toEqual(having(twoLinesBusy).waits(now, 9))
  })

  test('teaches nothing when it is asked in the midst of a morning', () => {
    const curious = createEstimator()
    for (const event of twoLinesBusy) {
      curious.digest(event)
      if (event.type === 'counter_open') curious.whatIf(event.t, 1, { counter: '2' })
    }
    const later = middles(having(twoLinesBusy).waits(now, 9))
    middles(curious.waits(now, 9)).forEach((middle, place) => {
      expect(middle).toBeCloseTo(later[place] ?? Number.NaN, 6)
    })
  })

  test('has no answer for a counter that is open or paused, or that the office does not have', () => {
    const estimator = having([...twoLinesBusy, counterEvent(now, 'counter_pause', '3')])
    for (const counter of ['1', '3', '77']) expect(estimator.whatIf(now, 9, { counter })).toBeNull()
    const closed = having([...twoLinesBusy, counterEvent(now, 'counter_close', '1')])
    expect(closed.whatIf(now, 9, { counter: '1' })?.supposed.services).toEqual(['KK', 'KTP'])
  })

  test('counts those who only then are served today', () => {
    const left = (day: number): TraceEvent[] => [
      counterEvent(timeOf('08:00', day), 'counter_open', '1'),
      counterEvent(timeOf('08:03', day), 'counter_close', '1'),
    ]
    const counters = [{ id: '1', services: ['KK'] }]
    const past = [openingOf({ counters, policy: plain }), ...[-3, -2, -1, 0].flatMap(left)]
    const estimator = having([
      { ...openingOf({ counters, policy: plain }), t: timeOf('07:00', -4) },
      ...past.slice(1),
      ...manyIssued(now, 3),
    ])
    const { awaited, now: before, opened, saved } = estimator.whatIf(now + MINUTE, 9, { counter: '1' }) ?? {}
    expect(awaited).toBe(3)
    expect(before?.lineEnds.get('line')).toBeNull()
    expect(opened?.lineEnds.get('line')?.p50).toBeGreaterThan(0)
    expect(saved?.get('line')?.get('*')).toEqual({ waiting: 3, seconds: null, rescued: 3 })
  })

  test('gives the counter the times that its officer was seen to take', () => {
    const counters = [
      { id: '1', services: ['KK'] },
      { id: '2', services: ['KK'] },
    ]
    // In the small hours of the day before, so that nobody expects Loket 2 to come by itself today.
    const early = timeOf('01:00', -1)
    const yesterday = (counter: string, seconds: number): TraceEvent[] => {
      const served = servedInARow(early, Array<number>(25).fill(seconds), `S${counter}-`)
      return [
        counterEvent(early, 'counter_open', counter),
        ...served.events.map((event) => ('counter' in event ? { ...event, counter } : event)),
        counterEvent(served.end, 'counter_close', counter),
      ]
    }
    const ends = (seconds: number) => {
      const seen = [...yesterday('1', 300), ...yesterday('2', seconds)].sort((a, b) => a.t - b.t)
      const opening = openingOf({ counters, policy: plain, at: early })
      const { now: before, opened } = answered([opening, ...seen, ...oneLine(1, 12).slice(1)])
      const end = (waits: Waits) => waits.lineEnds.get('line')?.p50 ?? Number.NaN
      return end(opened) / end(before)
    }
    expect(ends(900)).toBeGreaterThan(ends(150) + 0.1)
  })
})
