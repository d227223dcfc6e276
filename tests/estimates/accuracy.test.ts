import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accuracyOf,
  type Judged,
  meanPinball,
  sureAccuracyOf,
  tallyOf,
  together,
} from '../../src/estimates/rules/accuracy.ts'

const minutes = (count: number) => count * 60

/** An estimate of 5 to 20 minutes, 10 in the middle, after which somebody waited so long. */
const waited = (waitSeconds: number): Judged => ({
  ...{ p10: 300, p50: 600, p90: 1200, fate: 'called', waitSeconds },
})
const without = (fate: 'cancelled' | 'uncalled' | 'open'): Judged => ({
  ...{ p10: 300, p50: 600, p90: 1200, fate, waitSeconds: null },
})
const free = (waitSeconds: number): Judged => ({ p10: 0, p50: 0, p90: 0, fate: 'called', waitSeconds })

const someEstimates = fc.array(
  fc.record({
    quantiles: fc.array(fc.integer({ min: 0, max: 7200 }), { minLength: 3, maxLength: 3 }),
    wait: fc.option(fc.integer({ min: 0, max: 7200 })),
  }),
)
const judged = (estimates: readonly { quantiles: readonly number[]; wait: number | null }[]): Judged[] =>
  estimates.map(({ quantiles, wait }) => {
    const [p10 = 0, p50 = 0, p90 = 0] = quantiles.toSorted((one, other) => one - other)
    return wait === null
      ? { p10, p50, p90, fate: 'open', waitSeconds: null }
      : { p10, p50, p90, fate: 'called', waitSeconds: wait }
  })

describe('the range held the wait', () => {
  test.each([
    ['long before it', 0, false],
    ['a second before it', 299, false],
    ['at its beginning', 300, true],
    ['in the middle', 600, true],
    ['at its end', 1200, true],
    ['a second after it', 1201, false],
  ])('when the call came %s: %i seconds, %s', (_, wait, isInside) => {
    expect(tallyOf([waited(wait)])).toMatchObject({ called: 1, inside: isInside ? 1 : 0 })
  })
})

describe('how good estimates were', () => {
  test('is counted from those who were called', () => {
    const waits = [minutes(2), minutes(8), minutes(10), minutes(18), minutes(30)]
    expect(accuracyOf(tallyOf(waits.map(waited)))).toMatchObject({
      ...{ count: 5, coverage: 0.6, medianErrorSeconds: minutes(8), widthSeconds: minutes(15) },
      biasSeconds: -minutes(3.6),
    })
  })

  test('says too long as more than nothing, too short as less', () => {
    expect(accuracyOf(tallyOf([waited(540)]))?.biasSeconds).toBe(60)
    expect(accuracyOf(tallyOf([waited(660)]))?.biasSeconds).toBe(-60)
  })

  test('leaves out who was never called, and says how many they were', () => {
    const all = [
      waited(600),
      without('cancelled'),
      without('cancelled'),
      without('uncalled'),
      without('open'),
    ]
    const tally = tallyOf(all)
    expect(accuracyOf(tally)?.count).toBe(1)
    expect(tally).toMatchObject({ cancelled: 2, uncalled: 1, open: 1 })
  })

  test('leaves out who was told that a counter is free, and says how many were called within a minute', () => {
    const tally = tallyOf([free(0), free(60), free(61), waited(600)])
    expect(tally).toMatchObject({ called: 1, free: 3, freeKept: 2 })
  })

  test('is not said of nobody, and not for sure of fewer than twenty', () => {
    expect(accuracyOf(tallyOf([without('open')]))).toBeNull()
    expect(sureAccuracyOf(tallyOf(Array.from({ length: 19 }, () => waited(600))))).toBeNull()
    expect(sureAccuracyOf(tallyOf(Array.from({ length: 20 }, () => waited(600))))?.coverage).toBe(1)
  })

  test('is the same for days put together as for all of them at once', () => {
    fc.assert(
      fc.property(someEstimates, someEstimates, (one, other) => {
        const [first, second] = [judged(one), judged(other)]
        const { pinballSum, ...all } = tallyOf([...first, ...second])
        const added = together([tallyOf(first), tallyOf(second)])
        expect(added).toMatchObject(all)
        expect(added.pinballSum).toBeCloseTo(pinballSum, 6)
      }),
    )
  })
})

describe('the pinball loss', () => {
  test('is nothing for whoever knew the wait', () => {
    expect(meanPinball({ p10: 600, p50: 600, p90: 600 }, 600)).toBe(0)
  })

  test('of both ends is a tenth of the interval score', () => {
    const oneWait = fc.tuple(fc.nat(7200), fc.nat(7200), fc.nat(7200))
    fc.assert(
      fc.property(oneWait, ([from, width, wait]) => {
        const to = from + width
        const score = width + 10 * (Math.max(0, from - wait) + Math.max(0, wait - to))
        const middle = Math.abs(from - wait) / 2
        expect(meanPinball({ p10: from, p50: from, p90: to }, wait) * 3 - middle).toBeCloseTo(score / 10, 6)
      }),
    )
  })

  test('is least for the quantiles of what happens', () => {
    const waits = Array.from({ length: 101 }, (_, minute) => minutes(minute))
    const lossOf = (p10: number, p50: number, p90: number) =>
      waits.reduce((sum, wait) => sum + meanPinball({ p10, p50, p90 }, wait), 0)
    const best = lossOf(minutes(10), minutes(50), minutes(90))
    for (const [p10, p50, p90] of [
      [0, 50, 90],
      [20, 50, 90],
      [10, 40, 90],
      [10, 60, 90],
      [10, 50, 80],
      [10, 50, 100],
    ] as const) {
      expect(lossOf(minutes(p10), minutes(p50), minutes(p90))).toBeGreaterThan(best)
    }
  })
})
