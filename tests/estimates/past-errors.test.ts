import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Shares, summaryOf } from '../../src/estimates/rules/chance/quantiles.ts'
import { normalBelow } from '../../src/estimates/rules/chance/random.ts'
import { createRecalibration, sharesAfter } from '../../src/estimates/rules/learn/recalibration.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { issued, MONDAY_EIGHT } from '../support/office-days.ts'

const TENTH = -1.2816
/** Ranks whose normals are even ones of that mean and spread. */
const ranksOf = (count: number, mean = 0, spread = 1) =>
  Array.from({ length: count }, (_, place) =>
    normalBelow(mean + spread * (4.9 * ((place + 0.5) / count) - 2.45) * 0.72),
  )

describe('what past errors correct', () => {
  test.each([
    ['there are none yet', []],
    ['what happened lay evenly', ranksOf(150)],
    ['it lay a little too far up', ranksOf(150, 0.4)],
    ['it was a little wider', ranksOf(150, 0, 1.25)],
    ['it was a little narrower', ranksOf(150, 0, 0.85)],
    ['it lay far off on few occasions', ranksOf(12, 2, 0.2)],
  ])('is nothing while %s', (_, ranks) => {
    expect(sharesAfter(ranks)).toBeNull()
  })

  test.each<[string, number[], (shares: Shares) => boolean]>([
    ['longer than said moves it up', ranksOf(150, 1.5), (it) => it[0] > 0.15 && it[1] > 0.6 && it[2] > 0.95],
    ['shorter than said moves it down', ranksOf(150, -1.5), (it) => it[0] < 0.05 && it[1] < 0.4],
    ['wider than said widens it', ranksOf(150, 0, 2.4), (it) => it[0] < 0.08 && it[2] > 0.92],
    ['narrower than said narrows it', ranksOf(150, 0, 0.3), (it) => it[0] > 0.12 && it[2] < 0.88],
  ])('what was for long %s', (_, ranks, isSo) => {
    expect(sharesAfter(ranks)).toSatisfy((shares: Shares | null) => shares !== null && isSo(shares))
  })

  test('begins without a jump', () => {
    const shares = sharesAfter(ranksOf(150, 0.52))
    expect(shares?.[1]).toBeGreaterThan(0.5)
    expect(shares?.[1]).toBeLessThan(0.52)
    expect(shares?.[0]).toBeCloseTo(normalBelow(TENTH), 1)
  })

  test('stays ordered and within 0.005 and 0.995, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }), (ranks) => {
        const [p10, p50, p90] = sharesAfter(ranks) ?? [0.1, 0.5, 0.9]
        expect([0.005, p10, p50, p90, 0.995].toSorted((a, b) => a - b)).toEqual([0.005, p10, p50, p90, 0.995])
      }),
    )
  })
})

describe('quantiles that are read elsewhere', () => {
  const evenly = (count: number) => new Float64Array(count).fill(1)

  test('are those of the shares, and the mean goes with the middle', () => {
    const found = summaryOf(
      Float64Array.from({ length: 1000 }, (_, place) => place + 1),
      evenly(1000),
      [0.2, 0.6, 0.95],
    )
    expect(found?.p10).toBeCloseTo(200.5)
    expect(found?.p50).toBeCloseTo(600.5)
    expect(found?.p90).toBeCloseTo(950.5)
    expect(found?.mean).toBeCloseTo(600.5)
  })

  test('stay as they are where more likely than not nobody waits', () => {
    const idle = Float64Array.of(0, 0, 0, 0, 0, 0, 90, 100)
    expect(summaryOf(idle, evenly(8), [0.6, 0.9, 0.99])).toEqual(summaryOf(idle, evenly(8)))
  })
})

describe('a ticket that was foretold', () => {
  const MINUTE = 60_000
  const TODAY = '2026-04-06'

  /** Tickets one after the other, each foretold and called after five minutes, with what happens in between. */
  function lived(
    between: (ticket: string, at: number) => { event: TraceEvent; day?: string } | null,
    { waits = [100, 120, 140, 160, 180], tickets = 120, wait = 5 * MINUTE, every = 1 } = {},
  ) {
    const foretold: string[] = []
    const recalibration = createRecalibration((ticket) => {
      foretold.push(ticket)
      return { waits: Float64Array.from(waits), weights: new Float64Array(waits.length).fill(1) }
    }, every)
    const take = (event: TraceEvent, day = TODAY) => {
      recalibration.foretell(event)
      recalibration.compare(event, day)
    }
    for (let place = 0; place < tickets; place++) {
      const [at, ticket] = [MONDAY_EIGHT + place * 10 * MINUTE, `A${place}`]
      take(issued(at, ticket))
      const first = between(ticket, at + (wait > 0 ? MINUTE : 0))
      if (first !== null) take(first.event, first.day)
      if (wait < Infinity) take({ t: at + wait, type: 'called', ticket, counter: '1' }, first?.day)
    }
    return { foretold, shares: recalibration.shares() }
  }
  const nothing = () => null

  test('counts when it is called', () => {
    expect(lived(nothing).shares?.[1]).toBeGreaterThan(0.6)
  })

  test.each<[string, (ticket: string, t: number) => TraceEvent]>([
    ['gives up', (ticket, t) => ({ t, type: 'cancelled', ticket })],
    ['is given priority', (ticket, t) => ({ t, type: 'prio', ticket, class: 'P' })],
    ['comes back', (ticket, t) => ({ t, type: 'returned', ticket, after: 3 })],
    ['is transferred', (ticket, t) => ({ t, type: 'transferred', ticket, counter: '1', service: 'KTP' })],
    ['is taken back', (ticket, t) => ({ t, type: 'undone', ticket })],
  ])('counts no more once it %s', (_, between) => {
    expect(lived((ticket, t) => ({ event: between(ticket, t) })).shares).toBeNull()
  })

  test('counts no more once its day is over', () => {
    const night = (_: string, t: number) => ({ event: issued(t, `B${t}`), day: `day ${t}` })
    expect(lived(night).shares).toBeNull()
  })

  test('is one in so many of those that are not called at once', () => {
    expect(lived(nothing, { tickets: 30, every: 10 }).foretold).toEqual(['A9', 'A19', 'A29'])
    expect(lived(nothing, { tickets: 30, every: 10, wait: 0 }).foretold).toEqual([])
  })

  test('teaches nothing when its wait would likely be less than a minute', () => {
    expect(lived(nothing, { waits: [20, 30, 40] }).shares).toBeNull()
  })

  test('is one of two hundred at most that are kept, however many wait', () => {
    expect(lived(nothing, { tickets: 1000, wait: Infinity }).foretold.length).toBe(200)
  })
})
