import type { Wait } from '../../estimates/rules/estimate.ts'
import type { WaitBody } from './shapes.ts'

/** Nothing has been simulated yet. */
export const NOT_YET: Wait = { estimate: null, reason: 'NOT_YET' }

/** A wait as programs are told of it: whole seconds, or why there are none. */
export function waitBody({ estimate, reason }: Wait): WaitBody {
  if (estimate === null) return { estimate: null, estimateReason: reason }
  const [p10, p50, p90] = [Math.round(estimate.p10), Math.round(estimate.p50), Math.round(estimate.p90)]
  return { estimate: { p10, p50, p90, mean: Math.round(estimate.mean) } }
}
