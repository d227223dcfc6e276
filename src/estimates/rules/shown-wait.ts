import type { Estimate, NoEstimate, Wait } from './estimate.ts'

/**
 * A wait as it is shown: minutes, `from < to`, `from` 0 when it may be over at once. `unit` says in what
 * people read it best: `soon` when it is over before anybody has read it, hours when it is long.
 */
export type ShownRange = Readonly<{ unit: 'soon' | 'minutes' | 'hours'; from: number; to: number }>

/** A wait as it is shown, or why none is. */
export type ShownWait = Readonly<
  { range: ShownRange; reason?: undefined } | { range: null; reason: NoEstimate }
>

const MINUTE = 60

/** From how many minutes on, which step is honest: the longer the wait, the coarser what is said of it. */
const STEPS = [
  { from: 240, step: 30 },
  { from: 120, step: 15 },
  { from: 30, step: 10 },
  { from: 10, step: 5 },
  { from: 0, step: 1 },
] as const

const SOON_MINUTES = 1
const LONG_MINUTES = 90

/**
 * What is shown of p10 and p90: both rounded outward, so that no more is promised than is known, and never
 * one time alone.
 */
export function shownRange({ p10, p90 }: Pick<Estimate, 'p10' | 'p90'>): ShownRange {
  const from = down(p10 / MINUTE)
  const upper = up(p90 / MINUTE)
  const to = upper > from ? upper : from + stepAt(from)
  return { unit: unitOf(to), from, to }
}

/** The same of a wait that may be unknown. */
export function shownWait({ estimate, reason }: Wait): ShownWait {
  return estimate === null ? { range: null, reason } : { range: shownRange(estimate) }
}

/** What somebody waits for whom any of these would do: from the shortest to the longest of them. */
export function shownOf(waits: readonly Wait[]): ShownWait {
  const known = waits.flatMap(({ estimate }) => estimate ?? [])
  if (known.length === 0) return { range: null, reason: waits[0]?.reason ?? 'NOT_YET' }
  const p10 = Math.min(...known.map((estimate) => estimate.p10))
  const p90 = Math.max(...known.map((estimate) => estimate.p90))
  return { range: shownRange({ p10, p90 }) }
}

/**
 * The times of day of a wait, in milliseconds, from the moment that it was estimated: the same whenever it is
 * looked at. Rounded outward to five minutes, never one time alone.
 */
export function shownTimes(
  { p10, p90 }: Pick<Estimate, 'p10' | 'p90'>,
  asOf: number,
): Readonly<{ from: number; to: number }> {
  const from = Math.floor((asOf + p10 * 1000) / FIVE_MINUTES) * FIVE_MINUTES
  const to = Math.ceil((asOf + p90 * 1000) / FIVE_MINUTES) * FIVE_MINUTES
  return { from, to: Math.max(to, from + FIVE_MINUTES) }
}

/**
 * When lines will be empty if nobody else comes, the last of them counting, in milliseconds: the middle, and
 * from when to when. Null when nobody waits in any.
 */
export function shownEnd(ends: readonly (Estimate | null)[], now: number): ShownEnd | null {
  const known = ends.flatMap((end) => end ?? [])
  if (known.length === 0) return null
  const last = (name: 'p10' | 'p50' | 'p90') => Math.max(...known.map((end) => end[name]))
  const at = Math.round((now + last('p50') * 1000) / FIVE_MINUTES) * FIVE_MINUTES
  return { at, ...shownTimes({ p10: last('p10'), p90: last('p90') }, now) }
}

export type ShownEnd = Readonly<{ at: number; from: number; to: number }>

const FIVE_MINUTES = 5 * MINUTE * 1000

function unitOf(to: number): ShownRange['unit'] {
  if (to <= SOON_MINUTES) return 'soon'
  return to <= LONG_MINUTES ? 'minutes' : 'hours'
}

function down(minutes: number): number {
  const step = stepAt(minutes)
  return Math.floor(minutes / step) * step
}

function up(minutes: number): number {
  const step = stepAt(minutes)
  return Math.ceil(minutes / step) * step
}

function stepAt(minutes: number): number {
  return STEPS.find(({ from }) => minutes >= from)?.step ?? 1
}
