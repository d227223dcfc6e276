import type { Interval } from './intervals.ts'

/** What is wrong, and where: the way to it by names and places. */
export type Fault = { path: readonly PropertyKey[]; message: string }

type Hours = Readonly<Record<string, readonly Interval[]>>
type Closure = Readonly<{ day: string; part?: Interval }>
type Span = Readonly<{ from: string; to: string; hours: Hours }>

/** Weekly hours whose intervals run backwards or overlap. */
export function faultsOfHours(hours: Hours, path: readonly PropertyKey[]): Fault[] {
  return Object.entries(hours).flatMap(([name, day]) =>
    day.flatMap((interval, index) => faultOfInterval(interval, day[index - 1], [...path, name, index])),
  )
}

/** Closed days that are there twice, or whose closed part runs backwards. */
export function faultsOfHolidays(days: readonly Closure[], path: readonly PropertyKey[]): Fault[] {
  const parts = days.flatMap(({ part }, index) =>
    part === undefined ? [] : faultOfInterval(part, undefined, [...path, index, 'part']),
  )
  return [
    ...doubles(
      days.map(({ day }) => day),
      path,
      'day',
    ),
    ...parts,
  ]
}

/** Periods that run backwards, overlap the one before, or have hours that are not in order. */
export function faultsOfPeriods(periods: readonly Span[], path: readonly PropertyKey[]): Fault[] {
  return periods.flatMap((period, index) => [
    ...faultOfSpan(period, periods.slice(0, index), [...path, index]),
    ...faultsOfHours(period.hours, [...path, index, 'hours']),
  ])
}

/** Entries of a list whose key stood before. */
export function doubles(
  keys: readonly string[],
  path: readonly PropertyKey[],
  ...member: readonly string[]
): Fault[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [
          {
            path: [...path, index, ...member],
            message: `"${key}" is there already, as entry ${keys.indexOf(key) + 1}`,
          },
        ]
      : [],
  )
}

function faultOfInterval(
  { opens, closes }: Interval,
  before: Interval | undefined,
  path: readonly PropertyKey[],
): Fault[] {
  if (closes <= opens) {
    return [{ path: [...path, 'closes'], message: `runs backwards: opens ${opens}, closes ${closes}` }]
  } else if (before !== undefined && opens < before.closes) {
    return [{ path: [...path, 'opens'], message: `overlaps: the interval before closes ${before.closes}` }]
  } else {
    return []
  }
}

function faultOfSpan({ from, to }: Span, others: readonly Span[], path: readonly PropertyKey[]): Fault[] {
  const met = others.find((other) => from <= other.to && other.from <= to)
  if (to < from) {
    return [{ path: [...path, 'to'], message: `runs backwards: from ${from} to ${to}` }]
  } else if (met !== undefined) {
    return [{ path: [...path, 'from'], message: `overlaps the period from ${met.from} to ${met.to}` }]
  } else {
    return []
  }
}
