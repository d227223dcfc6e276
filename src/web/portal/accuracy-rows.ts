import type { AccuracyRow } from '../../../views/portal/accuracy-table.tsx'
import type { HourTally } from '../../estimates/day-tallies.ts'
import { sureAccuracyOf, together } from '../../estimates/rules/accuracy.ts'

/** How good the estimates were for each key, in the order of the keys that are wanted. */
export function rowsBy<Key extends string | number>(
  tallies: readonly HourTally[],
  keyOf: (tally: HourTally) => Key,
  rows: readonly Readonly<{ key: Key; name: string; href?: string }>[],
): AccuracyRow[] {
  return rows.map(({ key, ...row }) => {
    const tally = together(tallies.filter((each) => keyOf(each) === key).map((each) => each.tally))
    return { ...row, called: tally.called, accuracy: sureAccuracyOf(tally) }
  })
}

/** The keys that occur among tallies with a call, each once. */
export function keysOf<Key extends string | number>(
  tallies: readonly HourTally[],
  keyOf: (tally: HourTally) => Key,
): Key[] {
  return [...new Set(tallies.filter(({ tally }) => tally.called > 0).map(keyOf))]
}

/** Every hour from the first to the last of these. */
export function hoursFrom(hours: readonly number[]): number[] {
  if (hours.length === 0) return []
  const first = Math.min(...hours)
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, place) => first + place)
}
