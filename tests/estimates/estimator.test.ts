import { describe, expect, test } from 'vitest'
import type { Estimate } from '../../src/estimates/rules/estimate.ts'
import { createEstimator, type Estimator } from '../../src/estimates/rules/estimator.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import {
  counterEvent,
  issued,
  MONDAY_EIGHT,
  manyIssued,
  openingOf,
  servedInARow,
  timeOf,
} from '../support/office-days.ts'

const MINUTE = 60_000
const ZERO = { p10: 0, p50: 0, p90: 0, mean: 0 }

function having(events: readonly TraceEvent[]): Estimator {
  const estimator = createEstimator()
  for (const event of events) estimator.digest(event)
  return estimator
}

const ofTicket = (t: number, ticket: string): TraceEvent & { type: 'query' } => ({
  t,
  type: 'query',
  id: ticket,
  ticket,
})
const ofNewcomer = (t: number, service = 'KK'): TraceEvent & { type: 'query' } => ({
  t,
  type: 'query',
  id: 'new',
  service,
})

/** Loket 1 is open, A0 is being served since 08.01, and A1 to A9 wait. */
const morning = [
  openingOf(),
  counterEvent(MONDAY_EIGHT, 'counter_open'),
  ...manyIssued(MONDAY_EIGHT, 10),
  { t: MONDAY_EIGHT + 30_000, type: 'called', ticket: 'A0', counter: '1' } as const,
  { t: MONDAY_EIGHT + MINUTE, type: 'started', ticket: 'A0', counter: '1' } as const,
]
const now = MONDAY_EIGHT + 2 * MINUTE

describe('what is said of a morning', () => {
  test('is ordered, finite and longer for whoever stands further back', () => {
    const estimator = having(morning)
    const said = Array.from({ length: 9 }, (_, place) => estimator.answer(ofTicket(now, `A${place + 1}`)))
    for (const { p10, p50, p90, mean } of said) {
      expect([p10, p50, p90, mean].every((each) => Number.isFinite(each) && each >= 0)).toBe(true)
      expect(p10).toBeLessThanOrEqual(p50)
      expect(p50).toBeLessThanOrEqual(p90)
    }
    const middles = said.map(({ p50 }) => p50)
    expect(middles).toEqual([...middles].sort((a, b) => a - b))
    expect(estimator.answer(ofNewcomer(now)).p50).toBeGreaterThan(middles.at(-1) ?? 0)
  })

  test('is the same for the same events, however often somebody asked in between', () => {
    const curious = createEstimator()
    for (const event of morning) {
      curious.digest(event)
      curious.digest(ofNewcomer(event.t))
      if (event.type === 'started') curious.answer(ofTicket(event.t, 'A4'))
      curious.waits(event.t, 1)
    }
    expect(curious.answer(ofTicket(now, 'A9'))).toEqual(having(morning).answer(ofTicket(now, 'A9')))
    expect(curious.waits(now, 7)).toEqual(having(morning).waits(now, 7))
  })

  test('is of the instant that is asked for, though the line of the question says an earlier one', () => {
    const late = { ...ofTicket(now, 'A9'), asOf: now + MINUTE }
    expect(having(morning).answer(late)).toEqual(having(morning).answer(ofTicket(now + MINUTE, 'A9')))
    const newcomer = { ...ofNewcomer(now), asOf: now + MINUTE }
    expect(having(morning).answer(newcomer)).toEqual(having(morning).answer(ofNewcomer(now + MINUTE)))
  })

  test('does not count who has cancelled', () => {
    const cancelled: TraceEvent[] = ['A1', 'A2', 'A3'].map((ticket) => ({
      t: now,
      type: 'cancelled',
      ticket,
    }))
    const said = (events: readonly TraceEvent[]) => having(events).answer(ofTicket(now, 'A5')).p50
    expect(said([...morning, ...cancelled])).toBeLessThan(0.6 * said(morning))
  })
})

describe('a counter that is free', () => {
  const twoCounters = openingOf({
    counters: [
      { id: '1', services: ['KK'] },
      { id: '2', services: ['KTP'] },
    ],
  })
  const open = [
    twoCounters,
    counterEvent(MONDAY_EIGHT, 'counter_open', '1'),
    counterEvent(MONDAY_EIGHT, 'counter_open', '2'),
  ]
  const busy: TraceEvent[] = [
    issued(now, 'B1', 'KTP'),
    { t: now, type: 'called', ticket: 'B1', counter: '2' },
    { t: now, type: 'started', ticket: 'B1', counter: '2' },
  ]

  test('makes the answer 0, and the waits, for what it serves and nothing else', () => {
    const estimator = having([...open, ...busy])
    const waits = estimator.waits(now + MINUTE, 5)
    expect(estimator.answer(ofNewcomer(now + MINUTE))).toEqual(ZERO)
    expect(waits.newcomers.get('KK')?.get('N')?.estimate).toEqual(ZERO)
    expect(waits.counters.get('1')?.estimate).toEqual(ZERO)
    expect(estimator.answer(ofNewcomer(now + MINUTE, 'KTP')).p10).toBeGreaterThan(0)
    expect(waits.newcomers.get('KTP')?.get('N')?.estimate?.p10).toBeGreaterThan(0)
  })
})

describe('why nothing is said', () => {
  const reasonAt = (events: readonly TraceEvent[], at: number) =>
    having(events).waits(at, 1).newcomers.get('KK')?.get('N')?.reason

  test('nobody will serve it today: the only counter that does has gone home', () => {
    const left = (t: number): TraceEvent[] => [
      counterEvent(t, 'counter_open'),
      counterEvent(t + MINUTE, 'counter_close'),
    ]
    const past = [0, 1, 2, 3].flatMap((day) => left(timeOf('08:00', day)))
    expect(reasonAt([openingOf(), ...past], timeOf('10:00', 3))).toBe('NO_COUNTER')
  })

  test.each([
    ['before the doors open', '07:30', 0],
    ['after they have closed', '15:30', 0],
    ['on a day without hours', '10:00', 6],
  ])('the office is closed %s', (_, time, day) => {
    expect(reasonAt([openingOf()], timeOf(time, day))).toBe('CLOSED')
  })

  test('within the hours and with a counter open there is an estimate', () => {
    expect(reasonAt(morning, now)).toBeUndefined()
  })
})

describe('what is learned from servings', () => {
  /** Lengths around a typical one, spread as servings usually are, the same ones each time. */
  const around = (typical: number, count: number) =>
    Array.from({ length: count }, (_, place) => typical * Math.exp(0.4 * Math.sin(place * 2.4)))

  /** The wait of the last of ten when loket 1 has just called the first of them, after a past of servings. */
  const lastOfTen = (past: readonly number[], then: (t: number) => TraceEvent[] = () => []): Estimate => {
    const perDay = 40
    const events: TraceEvent[] = [openingOf()]
    let end = MONDAY_EIGHT
    for (
      let from = 0, day = 0;
      from < Math.max(1, past.length);
      from += perDay, day += day % 7 === 4 ? 3 : 1
    ) {
      const start = timeOf('08:00', day)
      const served = servedInARow(start, past.slice(from, from + perDay), `D${day}-`)
      events.push(counterEvent(start, 'counter_open'), ...served.events)
      end = served.end
      if (from + perDay < past.length) events.push(counterEvent(timeOf('15:00', day), 'counter_close'))
    }
    events.push(...then(end), ...manyIssued(end, 11), {
      t: end + 15_000,
      type: 'called',
      ticket: 'A0',
      counter: '1',
    })
    return having(events).answer(ofTicket(end + 15_000, 'A10'))
  }

  test('two hundred that took twice the published time double the answer', () => {
    const [first, learned] = [lastOfTen([]), lastOfTen(around(600, 200))]
    expect(learned.p50 / first.p50).toBeGreaterThan(1.5)
    expect(learned.p50 / first.p50).toBeLessThan(2.5)
    expect(learned.p90 - learned.p10).toBeLessThan(first.p90 - first.p10)
  })

  test('a loket and a service that the office adds at noon take nothing from what the morning taught', () => {
    const counters = [
      { id: '1', services: ['KK'] },
      { id: '2', services: ['KK', 'KTP'] },
    ]
    const [first, without] = [lastOfTen([]).p50, lastOfTen(around(600, 200)).p50]
    const added = lastOfTen(around(600, 200), (at) => [openingOf({ counters, at })]).p50
    expect(added / without).toBeGreaterThan(0.9)
    expect(added / without).toBeLessThan(1.1)
    expect(added / first).toBeGreaterThan(1.5)
  })

  test('twenty-five that took 1.6 times as long all of a sudden are believed', () => {
    const usual = around(200, 300)
    const before = lastOfTen(usual).p50
    const slow = lastOfTen([...usual, ...around(320, 25)]).p50
    expect(slow / before).toBeGreaterThan(1.4)
    expect(slow / before).toBeLessThan(1.8)
  })
})
