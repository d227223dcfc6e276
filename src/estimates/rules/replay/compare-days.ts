import { atPercent } from '../../../performance/rules/rank.ts'
import type { LivedDay } from './lived-day.ts'
import type { DayWait, ReplayedDay } from './replay-day.ts'

/** The same figure of a day as it truly was, replayed under the rules of that day, and under other rules. */
export type Three<T> = Readonly<{ lived: T; same: T; other: T }>

/** Waits until the first call, in whole seconds. Who was never called, because they left or nobody came to it, has none. */
export type WaitFigures = Readonly<{
  called: number
  uncalled: number
  /** Who waited longer than `LONG_SECONDS`. */
  long: number
  medianSeconds: number | null
  p90Seconds: number | null
  longestSeconds: number | null
}>

/** How far a replay under the rules of that day is from the truth, in whole seconds between two first calls. */
export type Closeness = Readonly<{ called: number; medianSeconds: number; p90Seconds: number }>

export type DayComparison = Readonly<{
  whole: Three<WaitFigures>
  /** By the kind that a number had in the end. */
  classes: readonly Readonly<{ class: string; figures: Three<WaitFigures> }>[]
  /** By the line in which the rules of that day put the service, null where they knew none. */
  lines: readonly Readonly<{ line: string | null; class: string; figures: Three<WaitFigures> }>[]
  /** When somebody was last called, epoch milliseconds. */
  lastCallAt: Three<number | null>
  /** How many were called whom nobody called in truth, so that the length of their visit is guessed. */
  guessed: Readonly<{ same: number; other: number }>
  closeness: Closeness | null
}>

/** A wait that is counted apart, because it is long; in seconds. */
export const LONG_SECONDS = 1800

/** Puts a day beside two replays of it; `classes` are in the order in which they are shown. */
export function compareDays(
  day: LivedDay,
  { same, other }: Readonly<{ same: ReplayedDay; other: ReplayedDay }>,
  { classes, lineOf }: Readonly<{ classes: readonly string[]; lineOf: (service: string) => string | null }>,
): DayComparison {
  const lived = livedWaits(day)
  const waits: Three<readonly DayWait[]> = { lived, same: same.waits, other: other.waits }
  const held = [...new Set(lived.map((wait) => wait.class))]
  const shown = [
    ...classes.filter((each) => held.includes(each)),
    ...held.filter((each) => !classes.includes(each)).toSorted(),
  ]
  const lines = [...new Set(lived.map(({ service }) => lineOf(service)))].toSorted(byName)
  return {
    whole: three(waits, figuresOf),
    classes: shown.map((name) => ({ class: name, figures: of(waits, (wait) => wait.class === name) })),
    lines: lines.flatMap((line) =>
      shown
        .filter((name) => lived.some((wait) => wait.class === name && lineOf(wait.service) === line))
        .map((name) => ({
          ...{ line, class: name },
          figures: of(waits, (wait) => wait.class === name && lineOf(wait.service) === line),
        })),
    ),
    lastCallAt: {
      lived: lastOf(day.visitors.flatMap(({ steps }) => steps.flatMap(({ calls }) => calls))),
      same: lastOf(same.calls),
      other: lastOf(other.calls),
    },
    guessed: { same: guessedIn(same), other: guessedIn(other) },
    closeness: closenessOf(lived, same.waits),
  }
}

/** The waits of a day as they truly were, in the order of the visitors. */
function livedWaits({ visitors }: LivedDay): DayWait[] {
  return visitors.flatMap(({ id, class: issued, raised, steps }) =>
    steps.map(({ service, joinedAt, calls }, step) => ({
      ...{ visitor: id, step, service, joinedAt, class: raised.at(-1)?.class ?? issued },
      calledAt: calls[0]?.at ?? null,
    })),
  )
}

function three<From, To>({ lived, same, other }: Three<From>, make: (from: From) => To): Three<To> {
  return { lived: make(lived), same: make(same), other: make(other) }
}

function of(waits: Three<readonly DayWait[]>, isOne: (wait: DayWait) => boolean): Three<WaitFigures> {
  return three(waits, (those) => figuresOf(those.filter(isOne)))
}

function figuresOf(waits: readonly DayWait[]): WaitFigures {
  const seconds = waits.flatMap(({ joinedAt, calledAt }) =>
    calledAt === null ? [] : [Math.floor((calledAt - joinedAt) / 1000)],
  )
  return {
    called: seconds.length,
    uncalled: waits.length - seconds.length,
    long: seconds.filter((each) => each > LONG_SECONDS).length,
    medianSeconds: atPercent(seconds, 50),
    p90Seconds: atPercent(seconds, 90),
    longestSeconds: atPercent(seconds, 100),
  }
}

function lastOf(calls: readonly { at: number }[]): number | null {
  return calls.length === 0 ? null : Math.max(...calls.map(({ at }) => at))
}

function guessedIn({ calls }: ReplayedDay): number {
  return calls.filter(({ isGuessed }) => isGuessed).length
}

function closenessOf(lived: readonly DayWait[], same: readonly DayWait[]): Closeness | null {
  const keyOf = ({ visitor, step }: DayWait) => `${step} ${visitor}`
  const replayed = new Map(same.map((wait) => [keyOf(wait), wait.calledAt]))
  const apart = lived.flatMap((wait) => {
    const calledAt = replayed.get(keyOf(wait)) ?? null
    return wait.calledAt === null || calledAt === null
      ? []
      : [Math.round(Math.abs(wait.calledAt - calledAt) / 1000)]
  })
  const [medianSeconds, p90Seconds] = [atPercent(apart, 50), atPercent(apart, 90)]
  if (medianSeconds === null || p90Seconds === null) return null
  return { called: apart.length, medianSeconds, p90Seconds }
}

function byName(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return one.localeCompare(other)
}
