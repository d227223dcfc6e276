import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { amendTimes } from './amend-times.ts'
import type { Period } from './rules/opening-hours.ts'

/**
 * Sets other weekly hours for some weeks, such as Ramadan; a period that begins on the same day changes.
 * Refuses PERIOD_OVERLAPS, naming the period that stands in its way.
 */
export async function setPeriod(work: Work, office: string, period: Period): Promise<void> {
  await amendTimes(work, office, 'periods', (times) => {
    const others = times.periods.filter(({ from }) => from !== period.from)
    const met = others.find(({ from, to }) => period.from <= to && from <= period.to)
    if (met !== undefined) refuse('PERIOD_OVERLAPS', { name: met.name })
    return { ...times, periods: [...others, period] }
  })
}
