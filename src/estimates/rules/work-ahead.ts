import type { Means } from './serving-means.ts'

/** Who waits in an office now, and who serves. */
export type LinesNow = Readonly<{
  /** How many wait, by service. */
  waiting: ReadonlyMap<string, number>
  /** The services of each counter that is open, paused or not. */
  open: readonly (readonly string[])[]
  /** The usual services of each counter in use. */
  usual: readonly (readonly string[])[]
}>

/**
 * The seconds until somebody who took a ticket of a service now would have been served: the work that waits
 * for the counters that serve it and its own, divided by these counters. They are the open ones; when none
 * is, those that usually serve it. A waiting ticket that other counters serve too is theirs in equal parts.
 * Null while it is unknown how long the service takes, or nobody serves it; of those who wait only the
 * known count, so that nobody is turned away for what nobody knows.
 */
export function workAheadSeconds(service: string, means: Means, now: LinesNow): number | null {
  const own = means.get(service)
  const serves = (code: string) => (counter: readonly string[]) => counter.includes(code)
  const counters = now.open.some(serves(service)) ? now.open : now.usual
  const here = counters.filter(serves(service))
  if (own === undefined || here.length === 0) return null
  const waiting = [...now.waiting].map(([code, count]) => {
    const among = counters.filter(serves(code)).length
    const share = among === 0 ? 0 : here.filter(serves(code)).length / among
    return count * (means.get(code) ?? 0) * share
  })
  return waiting.reduce((sum, seconds) => sum + seconds, own) / here.length
}

/** The same lines with one more who waits for a service. */
export function withArrival(now: LinesNow, service: string): LinesNow {
  return { ...now, waiting: new Map(now.waiting).set(service, (now.waiting.get(service) ?? 0) + 1) }
}
