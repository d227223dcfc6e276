import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { amendTimes } from './amend-times.ts'
import type { OfficeTimes, Period } from './rules/opening-hours.ts'

/**
 * Sets other weekly hours for some weeks, such as Ramadan; a period that begins on the same day changes.
 * `insteadOf` is the first day of a period whose place it takes. Refuses PERIOD_OVERLAPS, naming the period
 * that stands in its way, and CHANGED_MEANWHILE as `amendTimes` does.
 */
export async function setPeriod(
  work: Work,
  office: string,
  period: Period,
  { insteadOf = period.from, madeFrom }: { insteadOf?: string; madeFrom?: number } = {},
): Promise<void> {
  const change = (times: OfficeTimes) => {
    const others = times.periods.filter(({ from }) => from !== period.from && from !== insteadOf)
    const met = others.find(({ from, to }) => period.from <= to && from <= period.to)
    if (met !== undefined) refuse('PERIOD_OVERLAPS', { name: met.name })
    return { ...times, periods: [...others, period] }
  }
  await amendTimes(work, office, 'periods', change, madeFrom)
}
