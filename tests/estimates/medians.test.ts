import { expect, test } from 'vitest'
import { medianOf } from '../../src/estimates/rules/chance/quantiles.ts'
import { atPercent } from '../../src/performance/rules/rank.ts'

test.each([
  { values: [], between: null, measured: null },
  { values: [7], between: 7, measured: 7 },
  { values: [3, 10, 2], between: 3, measured: 3 },
  { values: [40, 10, 20, 30], between: 25, measured: 20 },
  { values: [10, 2], between: 6, measured: 2 },
])(
  'the median of $values is $between between the middle ones, and $measured of what was measured',
  ({ values, between, measured }) => {
    expect([medianOf(values), atPercent(values, 50)]).toEqual([between, measured])
  },
)
