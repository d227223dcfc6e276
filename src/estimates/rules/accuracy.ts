import { atPercent } from '../../performance/rules/rank.ts'
import type { Happened } from './fate.ts'

/** An estimate in whole seconds and what then happened. */
export type Judged = Happened & Readonly<{ p10: number; p50: number; p90: number }>

/**
 * The sums of what became of some estimates, so that days and hours can be put together. One that was made
 * while a counter was free says 0 seconds: it has no range and is counted apart.
 */
export type Tally = Readonly<{
  /** Those with a range whose ticket was called, and how many of them were called within it. */
  called: number
  inside: number
  /** Sums of p50 less the wait, of p90 less p10, and of the pinball loss, in seconds. */
  biasSum: number
  widthSum: number
  pinballSum: number
  /** How far each p50 was from the wait, in seconds. */
  errors: readonly number[]
  /** Those made while a counter was free whose ticket was called, and how many of them within a minute. */
  free: number
  freeKept: number
  /** Without a call: given up before it, the day ended, or not known yet. */
  cancelled: number
  uncalled: number
  open: number
}>

/** How good estimates were, from as many as were called; all but the coverage in seconds. */
export type Accuracy = Readonly<{
  count: number
  /** The share that was called within the range from p10 to p90, from 0 to 1; the promise is 0.8. */
  coverage: number
  /** Half of them were no further from the wait than this (p50 against the wait). */
  medianErrorSeconds: number
  /** p50 less the wait on average: above 0 they were too long, below it too short. */
  biasSeconds: number
  /** p90 less p10 on average: of two that cover the same, the narrower is the better. */
  widthSeconds: number
  /** The mean pinball loss of p10, p50 and p90; 0 would be perfect. */
  pinballSeconds: number
}>

/** The share of days that the range from p10 to p90 promises to hold. */
export const PROMISED_SHARE = 0.8

/** Below so many nothing is said of how good estimates are: chance would be read as skill. */
export const LEAST_COUNT = 20

/** How soon somebody must be called who was told that a counter is free. */
const FREE_SECONDS = 60

export function tallyOf(estimates: readonly Judged[]): Tally {
  const free = estimates.filter(({ p90 }) => p90 === 0).flatMap(waitOf)
  const waited = estimates.flatMap((estimate) =>
    estimate.p90 > 0 && estimate.waitSeconds !== null ? [{ ...estimate, wait: estimate.waitSeconds }] : [],
  )
  const many = (fate: Judged['fate']) => estimates.filter((estimate) => estimate.fate === fate).length
  return {
    called: waited.length,
    inside: waited.filter(({ p10, p90, wait }) => p10 <= wait && wait <= p90).length,
    biasSum: sum(waited.map(({ p50, wait }) => p50 - wait)),
    widthSum: sum(waited.map(({ p10, p90 }) => p90 - p10)),
    pinballSum: sum(waited.map((estimate) => meanPinball(estimate, estimate.wait))),
    errors: waited.map(({ p50, wait }) => Math.abs(p50 - wait)),
    free: free.length,
    freeKept: free.filter((wait) => wait <= FREE_SECONDS).length,
    ...{ cancelled: many('cancelled'), uncalled: many('uncalled'), open: many('open') },
  }
}

/** The tally of all of them together. */
export function together(tallies: readonly Tally[]): Tally {
  const added = (name: Exclude<keyof Tally, 'errors'>) => sum(tallies.map((tally) => tally[name]))
  return {
    ...{ called: added('called'), inside: added('inside') },
    ...{ biasSum: added('biasSum'), widthSum: added('widthSum'), pinballSum: added('pinballSum') },
    errors: tallies.flatMap(({ errors }) => errors),
    ...{ free: added('free'), freeKept: added('freeKept') },
    ...{ cancelled: added('cancelled'), uncalled: added('uncalled'), open: added('open') },
  }
}

/** How good they were, however few; null when nobody was called. */
export function accuracyOf({ called, inside, errors, ...sums }: Tally): Accuracy | null {
  const medianErrorSeconds = atPercent(errors, 50)
  if (medianErrorSeconds === null) return null
  return {
    count: called,
    coverage: inside / called,
    medianErrorSeconds,
    biasSeconds: sums.biasSum / called,
    widthSeconds: sums.widthSum / called,
    pinballSeconds: sums.pinballSum / called,
  }
}

/** The same, but null where too few were called to say anything. */
export function sureAccuracyOf(tally: Tally): Accuracy | null {
  return tally.called < LEAST_COUNT ? null : accuracyOf(tally)
}

/**
 * The mean pinball loss of p10, p50 and p90 in seconds: whoever says each as it is loses least. The losses of
 * p10 and p90 together are a tenth of the interval score, which rewards a narrow range and takes ten seconds
 * for each second that the wait lies outside (Gneiting & Raftery 2007, Strictly Proper Scoring Rules,
 * Prediction, and Estimation, JASA 102, sections 6.1 and 6.2, with alpha 0.2).
 */
export function meanPinball({ p10, p50, p90 }: Pick<Judged, 'p10' | 'p50' | 'p90'>, wait: number): number {
  return (pinball(p10, 0.1, wait) + pinball(p50, 0.5, wait) + pinball(p90, 0.9, wait)) / 3
}

function pinball(quantile: number, share: number, wait: number): number {
  return wait >= quantile ? share * (wait - quantile) : (1 - share) * (quantile - wait)
}

function waitOf({ waitSeconds }: Judged): number[] {
  return waitSeconds === null ? [] : [waitSeconds]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
