import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { counterEvent, issued, openingOf, rosterOf, servedInARow, timeOf } from '../support/office-days.ts'

const LUNCH = 3600

/** A day on which loket 1 serves from 08.00 and from 13.00 on, and is away from 12.00 between. */
function lived(day: number, { hasLunch = true } = {}): TraceEvent[] {
  const forenoon = servedInARow(timeOf('08:00', day), Array<number>(20).fill(290), `F${day}-`)
  const afternoon = servedInARow(timeOf('13:00', day), Array<number>(10).fill(290), `N${day}-`)
  const lunch = [
    counterEvent(timeOf('12:00', day), 'counter_close'),
    counterEvent(timeOf('13:00', day), 'counter_open'),
  ]
  return [
    counterEvent(timeOf('08:00', day), 'counter_open'),
    ...forenoon.events,
    ...(hasLunch ? lunch : []),
    ...afternoon.events,
    counterEvent(timeOf('15:00', day), 'counter_close'),
  ]
}

/** On that day at 11.55 somebody has just been called, one waits in front and one asks. */
function askedBeforeLunch(events: readonly TraceEvent[], day: number, opening = openingOf()): number {
  const estimator = createEstimator()
  const at = timeOf('11:55', day)
  const today: TraceEvent[] = [
    counterEvent(timeOf('08:00', day), 'counter_open'),
    issued(at - 60_000, 'A0'),
    issued(at - 50_000, 'A1'),
    issued(at - 40_000, 'A2'),
    { t: at - 30_000, type: 'called', ticket: 'A0', counter: '1' },
    { t: at - 10_000, type: 'started', ticket: 'A0', counter: '1' },
  ]
  for (const event of [opening, ...events, ...today]) estimator.digest(event)
  return estimator.answer({ t: at, type: 'query', id: 'q', ticket: 'A2' }).p50
}

describe('a wait just before lunch', () => {
  const days = [0, 1, 2, 3]

  test('is longer by the lunch that the counter took every day, though no roster says so', () => {
    const without = askedBeforeLunch(
      days.flatMap((day) => lived(day, { hasLunch: false })),
      4,
    )
    const wait = askedBeforeLunch(
      days.flatMap((day) => lived(day)),
      4,
    )
    expect(without).toBeLessThan(1200)
    expect(wait).toBeGreaterThan(without + 0.8 * LUNCH)
    expect(wait).toBeLessThan(without + 1.2 * LUNCH)
  })

  test('is longer by the lunch of the roster on the very first day', () => {
    const plan = (spells: [string, string][]) => [rosterOf(timeOf('07:30'), spells)]
    const without = askedBeforeLunch(plan([['08:00', '15:00']]), 0)
    const wait = askedBeforeLunch(
      plan([
        ['08:00', '12:00'],
        ['13:00', '15:00'],
      ]),
      0,
    )
    expect(without).toBeLessThan(1200)
    expect(wait).toBeGreaterThan(without + 0.7 * LUNCH)
    expect(wait).toBeLessThan(without + 1.3 * LUNCH)
  })

  test('is longer by the lunch for which the office shuts, on the very first day', () => {
    const shuts = openingOf({
      hours: [
        { weekday: 1, open: '08:00', close: '12:00' },
        { weekday: 1, open: '13:00', close: '15:00' },
      ],
    })
    const without = askedBeforeLunch([], 0)
    const wait = askedBeforeLunch([], 0, shuts)
    expect(wait).toBeGreaterThan(without + 0.8 * LUNCH)
    expect(wait).toBeLessThan(without + 1.2 * LUNCH)
  })

  test('is longer by the prayer for which the office shuts on Fridays, on the first Friday of its first week', () => {
    const week = [1, 2, 3, 4].map((weekday) => ({ weekday, open: '08:00', close: '15:00' }))
    const friday = (spells: [string, string][]) =>
      askedBeforeLunch(
        [0, 1, 2, 3].flatMap((day) => lived(day, { hasLunch: false })),
        4,
        openingOf({ hours: [...week, ...spells.map(([open, close]) => ({ weekday: 5, open, close }))] }),
      )
    const without = friday([['08:00', '15:00']])
    const shuts = friday([
      ['08:00', '12:00'],
      ['13:00', '15:00'],
    ])
    expect(shuts).toBeGreaterThan(without + 0.5 * LUNCH)
  })

  test('is longer by the lunch of that weekday, when the counter takes it on no other', () => {
    // Two weeks from a Monday on: lunch on Tuesdays alone.
    const weeks = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]
    const past = weeks.flatMap((day) => lived(day, { hasLunch: day % 7 === 1 }))
    const [tuesday, wednesday] = [15, 16].map((day) => askedBeforeLunch(past, day))
    expect(wednesday).toBeLessThan(1200)
    expect(tuesday).toBeGreaterThan((wednesday ?? 0) + 0.5 * LUNCH)
  })

  test('is longer while the counter pauses', () => {
    const waitWhen = (isPaused: boolean) => {
      const estimator = createEstimator()
      const at = timeOf('09:00')
      const events = [
        openingOf(),
        counterEvent(timeOf('08:00'), 'counter_open'),
        ...(isPaused ? [counterEvent(at - 10_000, 'counter_pause')] : []),
        issued(at - 5000, 'A1'),
      ]
      for (const event of events) estimator.digest(event)
      return estimator.answer({ t: at, type: 'query', id: 'q', ticket: 'A1' }).p50
    }
    expect(waitWhen(false)).toBe(0)
    expect(waitWhen(true)).toBeGreaterThan(180)
  })
})
