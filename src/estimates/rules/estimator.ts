import type { Estimate, Waits } from './estimate.ts'
import type { TraceEvent, TraceQuery } from './trace.ts'

/**
 * Follows one office event by event, learns from it, and simulates it forward when asked. Pure: the same
 * events give the same answers.
 */
export type Estimator = {
  /** Takes in the next event; queries change nothing. */
  digest: (event: TraceEvent) => void
  /** The wait of a ticket that waits, or of a newcomer; zeros when a suitable counter is idle. */
  answer: (query: TraceQuery) => Estimate
  /** Everything at once at an instant, after the public event `seq`. */
  waits: (at: number, seq: number) => Waits
}

export function createEstimator(): Estimator {
  throw new Error('not built yet')
}
