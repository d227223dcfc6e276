import { DAYS_BACK } from '../../estimates/day-tallies.ts'
import { addDays, isDay } from '../../offices/rules/local-time.ts'

/** The local days of which figures are shown. */
export type Days = Readonly<{ from: string; to: string }>

/** How many days are shown when none are asked for, today among them. */
const USUAL = 30

/** The oldest day that can be asked for. */
export function oldestDay(today: string): string {
  return addDays(today, -DAYS_BACK)
}

/** The days that an address asks for, within those that are counted. Whatever is malformed was not asked. */
export function daysIn(query: Readonly<Record<string, string>>, today: string): Days {
  const { dari, sampai } = query
  const oldest = oldestDay(today)
  const known = (day: string | undefined, last: string) =>
    day !== undefined && isDay(day) && oldest <= day && day <= last ? day : null
  const to = known(sampai, today) ?? today
  return { from: known(dari, to) ?? known(addDays(to, 1 - USUAL), to) ?? oldest, to }
}
