import type { Work } from '../platform/work.ts'
import { amendTimes } from './amend-times.ts'

/** Takes back the period that begins on a date; where there is none, nothing changes. */
export async function removePeriod(work: Work, office: string, from: string): Promise<void> {
  await amendTimes(work, office, 'periods', (times) => ({
    ...times,
    periods: times.periods.filter((period) => period.from !== from),
  }))
}
