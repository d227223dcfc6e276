import { addDays, localDay } from './local-time.ts'
import type { Timetable } from './opening-hours.ts'

/** From this day on (MM-DD) the holidays of the next year should be known: the decree comes out by then. */
const NEXT_YEAR_FROM = '10-01'

/**
 * The year whose national holidays an office has not been told though it needs them: this one, or from
 * 1 October the next; null when nothing is missing.
 */
export function missingCalendar(at: number, { timeZone, holidays }: Timetable): string | null {
  const today = localDay(at, timeZone)
  const year = today.slice(0, 4)
  const next = addDays(`${year}-12-31`, 1).slice(0, 4)
  const needed = today.slice(5) < NEXT_YEAR_FROM ? [year] : [year, next]
  const isKnown = (wanted: string) =>
    holidays.some(({ day, kind }) => kind === 'national' && day.startsWith(wanted))
  return needed.find((wanted) => !isKnown(wanted)) ?? null
}
