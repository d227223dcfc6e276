import type { HourTally } from '../../estimates/day-tallies.ts'
import type { JudgedEstimate } from '../../estimates/judged-estimates.ts'
import { accuracyOf } from '../../estimates/rules/accuracy.ts'
import type { Office } from '../../offices/office.ts'
import { addDays, isoAt } from '../../offices/rules/local-time.ts'
import { serviceId } from './codes.ts'
import type { Entry } from './table.ts'

/**
 * How good the estimates of each hour were, however few they are; `called` says how many. Nothing changes
 * any more on a day that ended a day before `today`.
 */
export function estimateRows(
  { slug }: Pick<Office, 'slug'>,
  tallies: readonly HourTally[],
  today: string,
): Entry<'estimates'>[] {
  return tallies.map(({ day, hour, service, kind, tally }) => {
    const accuracy = accuracyOf(tally)
    const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value))
    return {
      ...{ office: slug, service: serviceId(slug, service), date: day, hour, told_with: kind },
      ...{ called: tally.called, within_range: tally.inside },
      coverage_percent: accuracy === null ? null : Math.round(accuracy.coverage * 100),
      median_error_seconds: rounded(accuracy?.medianErrorSeconds),
      bias_seconds: rounded(accuracy?.biasSeconds),
      width_seconds: rounded(accuracy?.widthSeconds),
      pinball_seconds: rounded(accuracy?.pinballSeconds),
      ...{ free_called: tally.free, free_within_minute: tally.freeKept },
      ...{ cancelled: tally.cancelled, uncalled: tally.uncalled, undecided: tally.open },
      is_final: day < addDays(today, -1),
    }
  })
}

/** Every estimate of a day as it was told, and what then happened; in the order in which they were made. */
export function outcomeRows(
  { slug, timeZone }: Pick<Office, 'slug' | 'timeZone'>,
  day: string,
  estimates: readonly JudgedEstimate[],
): Entry<'estimate_outcomes'>[] {
  return estimates
    .toSorted((one, other) => one.asOf - other.asOf || one.issuedSeq - other.issuedSeq)
    .map((estimate) => ({
      ...{ office: slug, service: serviceId(slug, estimate.service), date: day },
      ...{ issued_seq: estimate.issuedSeq, class: estimate.class, told_with: estimate.kind },
      ...{ as_of: isoAt(estimate.asOf, timeZone), as_of_seq: estimate.seq },
      ...{ p10_seconds: estimate.p10, p50_seconds: estimate.p50, p90_seconds: estimate.p90 },
      ...{ mean_seconds: estimate.mean, fate: estimate.fate, wait_seconds: estimate.waitSeconds },
    }))
}
