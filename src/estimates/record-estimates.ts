import type { Work } from '../platform/work.ts'
import { policyOf } from '../queue/policy.ts'
import type { Estimate, Wait, Waits } from './rules/estimate.ts'

/**
 * Tells everybody how long somebody would wait who took a ticket now, of each service, in whole seconds:
 * `line.estimated`, in the form that the line of the office has.
 */
export async function recordEstimates(work: Work, office: string, { newcomers }: Waits): Promise<void> {
  const { classes } = await policyOf(work.db, office)
  const services = [...newcomers].flatMap(([service, byClass]) => {
    const wait = byClass.get(classes.at(-1) ?? '')
    return wait === undefined ? [] : [{ service, ...saidOf(wait) }]
  })
  await work.record(office, 'line.estimated', { services })
}

function saidOf({ estimate, reason }: Wait) {
  return estimate === null ? { estimate, estimateReason: reason } : { estimate: wholeSeconds(estimate) }
}

function wholeSeconds({ p10, p50, p90, mean }: Estimate): Estimate {
  return { p10: Math.round(p10), p50: Math.round(p50), p90: Math.round(p90), mean: Math.round(mean) }
}
