import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Means, meansOf } from '../../src/estimates/rules/serving-means.ts'
import { type LinesNow, withArrival, workAheadSeconds } from '../../src/estimates/rules/work-ahead.ts'

const means: Means = new Map([
  ['KK', 600],
  ['KTP', 300],
  ['SKCK', 900],
])

const lines = (now: Partial<LinesNow> = {}): LinesNow => ({
  waiting: new Map([
    ['KK', 4],
    ['KTP', 2],
  ]),
  open: [['KK', 'KTP']],
  usual: [['KK', 'KTP'], ['KK', 'KTP'], ['SKCK']],
  ...now,
})

describe('the work ahead of a newcomer', () => {
  test('is what waits for the counters of the service and its own, divided by them', () => {
    expect(workAheadSeconds('KK', means, lines())).toBe(4 * 600 + 2 * 300 + 600)
    expect(workAheadSeconds('KTP', means, lines())).toBe(4 * 600 + 2 * 300 + 300)
    const two = lines({ open: [['KK', 'KTP'], ['SKCK'], ['KTP', 'KK']] })
    expect(workAheadSeconds('KK', means, two)).toBe(3600 / 2)
  })

  test('goes by the counters that usually serve it while none of them is open', () => {
    expect(workAheadSeconds('KK', means, lines({ open: [] }))).toBe(3600 / 2)
    expect(workAheadSeconds('SKCK', means, lines())).toBe(900)
  })

  test('counts those who wait for other services of these counters, shared with the counters of theirs', () => {
    const shared = lines({ open: [['KK'], ['KK', 'KTP'], ['KTP'], ['KTP']] })
    expect(workAheadSeconds('KK', means, shared)).toBe((4 * 600 + (2 * 300) / 3 + 600) / 2)
    const apart = lines({ open: [['KK'], ['KTP']] })
    expect(workAheadSeconds('KK', means, apart)).toBe(4 * 600 + 600)
  })

  test('is unknown for a service of which nothing is known, or that no counter serves', () => {
    const known: Means = new Map([['KTP', 300]])
    expect(workAheadSeconds('KK', known, lines())).toBeNull()
    expect(workAheadSeconds('KTP', known, lines())).toBe(2 * 300 + 300)
    expect(workAheadSeconds('SKCK', means, lines({ usual: [['KK']] }))).toBeNull()
  })
})

const service = fc.constantFrom('KK', 'KTP', 'SKCK')
const counters = fc.array(fc.uniqueArray(service, { minLength: 1 }), { maxLength: 4 })
const someLines: fc.Arbitrary<LinesNow> = fc.record({
  waiting: fc.array(fc.tuple(service, fc.nat(30))).map((rows) => new Map(rows)),
  open: counters,
  usual: counters,
})
const someMeans: fc.Arbitrary<Means> = fc
  .array(fc.tuple(service, fc.integer({ min: 1, max: 3600 })))
  .map((rows) => new Map(rows))

describe('whatever the hall looks like, the work ahead', () => {
  const told = fc.record({ means: someMeans, now: someLines, of: service, arrives: service })

  test('is never less than a share of the own serving, and never shrinks when somebody comes', () => {
    fc.assert(
      fc.property(told, ({ means, now, of, arrives }) => {
        const before = workAheadSeconds(of, means, now)
        const after = workAheadSeconds(of, means, withArrival(now, arrives))
        expect(after === null).toBe(before === null)
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
        if (before !== null) expect(before).toBeGreaterThanOrEqual((means.get(of) ?? 0) / 4)
      }),
    )
  })

  test('of the last of a line comes to all that waits, when every open counter serves everything', () => {
    const everything = ['KK', 'KTP', 'SKCK']
    fc.assert(
      fc.property(someLines, service, fc.integer({ min: 1, max: 5 }), (now, of, count) => {
        const open = Array<string[]>(count).fill(everything)
        const all = everything.reduce(
          (sum, code) => sum + (now.waiting.get(code) ?? 0) * (means.get(code) ?? 0),
          means.get(of) ?? 0,
        )
        expect(workAheadSeconds(of, means, { ...now, open })).toBeCloseTo(all / count, 6)
      }),
    )
  })
})

describe('what the past teaches of a service', () => {
  test('is the mean of all its servings, however they fall on the days', () => {
    const sums = [
      { service: 'KK', count: 15, seconds: 15 * 300 },
      { service: 'KK', count: 5, seconds: 5 * 900 },
      { service: 'KTP', count: 40, seconds: 40 },
    ]
    expect([...meansOf(sums)]).toEqual([
      ['KK', 450],
      ['KTP', 1],
    ])
  })

  test('is nothing while there are fewer than twenty', () => {
    const few = { service: 'KK', count: 19, seconds: 19 * 300 }
    expect(meansOf([few]).has('KK')).toBe(false)
    expect(meansOf([few, { ...few, count: 1, seconds: 300 }]).get('KK')).toBe(300)
  })
})
