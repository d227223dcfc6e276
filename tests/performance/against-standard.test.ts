import { expect, test } from 'vitest'
import { againstStandard } from '../../src/performance/rules/against-standard.ts'

const serving = (minutes: number, standardMinutes: number | null) => ({
  seconds: minutes * 60,
  standardMinutes,
})

test.each([
  ['nothing yet', [], { averageMinutes: null, standardMinutes: null, measured: 0, within: 0 }],
  [
    'the limit itself is kept',
    [serving(15, 15), serving(15.1, 15)],
    { averageMinutes: 15, standardMinutes: 15, measured: 2, within: 1 },
  ],
  [
    'several standards have no common one',
    [serving(5, 10), serving(25, 20)],
    { averageMinutes: 15, standardMinutes: null, measured: 2, within: 1 },
  ],
  [
    'what is counted in days is not measured, but takes its time',
    [serving(10, 15), serving(30, null)],
    { averageMinutes: 20, standardMinutes: null, measured: 1, within: 1 },
  ],
])('%s', (_, servings, expected) => {
  expect(againstStandard(servings)).toEqual(expected)
})
