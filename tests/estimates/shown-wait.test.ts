import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ShownRange, shownOf, shownRange, shownTimes } from '../../src/estimates/rules/shown-wait.ts'
import {
  rangeInWords,
  timesInWords,
  waitInColumn,
  waitInShort,
  waitInWords,
  waitLabel,
} from '../../src/words/wait.ts'
import { minutes, waitOf } from '../support/given-waits.ts'

const NINE = Date.parse('2026-04-06T09:00:00+07:00')

describe('a wait in words', () => {
  test.each([
    [0, 0.2, 'hampir tanpa menunggu', 'hardly any wait', 'segera'],
    [0.4, 2.5, 'kurang dari 3 menit', 'less than 3 minutes', '< 3 menit'],
    [3.2, 6.8, 'sekitar 3 sampai 7 menit', 'about 3 to 7 minutes', '3–7 menit'],
    [5, 5, 'sekitar 5 sampai 6 menit', 'about 5 to 6 minutes', '5–6 menit'],
    [17, 22, 'sekitar 15 sampai 25 menit', 'about 15 to 25 minutes', '15–25 menit'],
    [28, 31, 'sekitar 25 sampai 40 menit', 'about 25 to 40 minutes', '25–40 menit'],
    [62, 88, 'sekitar 60 sampai 90 menit', 'about 60 to 90 minutes', '60–90 menit'],
    [
      100,
      131,
      'sekitar 1 jam 40 menit sampai 2 jam 15 menit',
      'about 1 hour 40 minutes to 2 hours 15 minutes',
      '1½–2½ jam',
    ],
    [
      55,
      96,
      'sekitar 50 menit sampai 1 jam 40 menit',
      'about 50 minutes to 1 hour 40 minutes',
      '50 menit–2 jam',
    ],
    [125, 180, 'sekitar 2 sampai 3 jam', 'about 2 to 3 hours', '2–3 jam'],
    [250, 350, 'sekitar 4 sampai 6 jam', 'about 4 to 6 hours', '4–6 jam'],
  ])('of %d to %d minutes is rounded outward', (p10, p90, indonesian, english, short) => {
    const range = shownRange(minutes(p10, p10, p90))
    expect(rangeInWords('id', range)).toBe(indonesian)
    expect(rangeInWords('en', range)).toBe(english)
    expect(waitInShort('id', { range })).toBe(short)
  })

  test.each([
    [
      28,
      150,
      '25 menit sampai 2 jam 30 menit',
      '25 minutes to 2 hours 30 minutes',
      '25 menit–2½ jam',
      '0–2½ jam',
    ],
    [
      38,
      150,
      '30 menit sampai 2 jam 30 menit',
      '30 minutes to 2 hours 30 minutes',
      '30 menit–2½ jam',
      '½–2½ jam',
    ],
    [62, 411, '1 sampai 7 jam', '1 to 7 hours', '1–7 jam', '1–7 jam'],
    [20, 85, '20 sampai 90 menit', '20 to 90 minutes', '20–90 menit', '20–90'],
    [0, 150, 'kurang dari 2 jam 30 menit', 'less than 2 hours 30 minutes', '< 2½ jam', '0–2½ jam'],
  ])('of %d to %d minutes is wide, and says that nobody knows yet', (p10, p90, id, en, short, column) => {
    const range = shownRange(minutes(p10, p10, p90))
    expect([waitLabel('id', { range }), rangeInWords('id', range)]).toEqual([
      'Perkiraan menunggu, belum pasti',
      id,
    ])
    expect([waitLabel('en', { range }), rangeInWords('en', range)]).toEqual([
      'Estimated wait, not certain yet',
      en,
    ])
    expect([waitInShort('id', { range }), waitInColumn('id', { range })]).toEqual([short, column])
  })

  test.each([
    [17, 22],
    [62, 110],
    [125, 300],
  ])('of %d to %d minutes is not wide', (p10, p90) => {
    expect(waitLabel('id', { range: shownRange(minutes(p10, p10, p90)) })).toBe('Perkiraan menunggu')
  })

  test('says why there is none, and what to do', () => {
    expect(waitInWords('id', { range: null, reason: 'NO_COUNTER' })).toBe(
      'Belum ada loket buka yang melayani layanan ini. Tanyakan kepada petugas.',
    )
    expect(waitInWords('en', { range: null, reason: 'NOT_YET' })).toContain('watch for the calls')
    expect(waitInShort('id', { range: null, reason: 'CLOSED' })).toBe('tutup')
  })

  test('is a stretch of the day too, never one minute alone', () => {
    const said = (p10: number, p90: number) =>
      timesInWords('id', shownTimes(minutes(p10, p10, p90), NINE), 'Asia/Jakarta')
    expect(said(17, 22)).toBe('kira-kira pukul 09.15 sampai 09.25 WIB')
    expect(said(10, 10)).toBe('kira-kira pukul 09.10 sampai 09.15 WIB')
  })

  test('for any of several services goes from the shortest to the longest that is known', () => {
    const known = [waitOf(12, 14, 18), waitOf(31, 40, 52), { estimate: null, reason: 'NO_COUNTER' } as const]
    expect(shownOf(known)).toEqual({ range: { unit: 'minutes', from: 10, to: 60 } })
    expect(shownOf(known.slice(2))).toEqual({ range: null, reason: 'NO_COUNTER' })
    expect(shownOf([])).toEqual({ range: null, reason: 'NOT_YET' })
  })
})

const seconds = fc.double({ min: 0, max: 8 * 3600, noNaN: true })
const estimate = fc.tuple(seconds, seconds).map(([one, other]) => ({
  p10: Math.min(one, other),
  p90: Math.max(one, other),
}))
const secondsOf = ({ from, to }: ShownRange) => ({ p10: from * 60, p90: to * 60 })

describe('whatever is estimated, what is shown', () => {
  test('is never narrower than the estimate, and never one time alone', () => {
    fc.assert(
      fc.property(estimate, ({ p10, p90 }) => {
        const { from, to } = shownRange({ p10, p90 })
        expect(from * 60).toBeLessThanOrEqual(p10)
        expect(to * 60).toBeGreaterThanOrEqual(p90)
        expect(from).toBeLessThan(to)
      }),
      { numRuns: 2000 },
    )
  })

  test('never says less for more', () => {
    fc.assert(
      fc.property(estimate, estimate, (one, other) => {
        const less = { p10: Math.min(one.p10, other.p10), p90: Math.min(one.p90, other.p90) }
        const more = { p10: Math.max(one.p10, other.p10), p90: Math.max(one.p90, other.p90) }
        expect(shownRange(less).from).toBeLessThanOrEqual(shownRange(more).from)
        expect(shownRange(less).to).toBeLessThanOrEqual(shownRange(more).to)
      }),
      { numRuns: 2000 },
    )
  })

  test('stays as it is when it is rounded once more', () => {
    fc.assert(
      fc.property(estimate, (found) => {
        const shown = shownRange(found)
        expect(shownRange(secondsOf(shown))).toEqual(shown)
      }),
      { numRuns: 2000 },
    )
  })
})
