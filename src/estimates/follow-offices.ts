import type { Waits } from './rules/estimate.ts'
import type { Estimator } from './rules/estimator.ts'
import type { TraceEvent } from './rules/trace/trace.ts'
import type { Supposition, WhatIf } from './rules/what-if.ts'

/**
 * What the thread of the estimates is told: the next lines of an office, or to say its waits as of a moment, or
 * what they would be as of a moment if a counter opened. `isAnew`: what it knew of that office is forgotten, and
 * the lines are the first.
 */
export type ToEstimates =
  | { office: string; lines: readonly TraceEvent[]; isAnew?: true }
  | { office: string; at: number; seq: number }
  | { office: string; at: number; seq: number; id: number; suppose: Supposition }

/** What it says. */
export type FromEstimates =
  | { office: string; waits: Waits }
  | { office: string; id: number; whatIf: WhatIf | null }

/** What follows one office. */
export type Follower = Pick<Estimator, 'digest' | 'waits' | 'whatIf'>

/** Follows every office of a house with an estimator of its own. */
export function followOffices(
  createEstimator: () => Follower,
  say: (said: FromEstimates) => void,
): (told: ToEstimates) => void {
  const estimators = new Map<string, Follower>()

  function estimatorOf(office: string, isAnew: boolean): Follower {
    const known = isAnew ? undefined : estimators.get(office)
    const estimator = known ?? createEstimator()
    estimators.set(office, estimator)
    return estimator
  }

  return (told) => {
    const { office } = told
    const estimator = estimatorOf(office, 'lines' in told && told.isAnew === true)
    if ('lines' in told) for (const line of told.lines) estimator.digest(line)
    else if ('suppose' in told)
      say({ office, id: told.id, whatIf: estimator.whatIf(told.at, told.seq, told.suppose) })
    else say({ office, waits: estimator.waits(told.at, told.seq) })
  }
}
