import type { LocalMoment, OpeningNow } from '../../../views/portal/opening-words.ts'
import type { DayHours } from '../../../views/portal/week-hours.tsx'
import type { Office } from '../../offices/office.ts'
import type { Interval } from '../../offices/rules/intervals.ts'
import { addDays, instantOf, localDay, weekday } from '../../offices/rules/local-time.ts'
import { openingAt, openingsOn, periodOn, type ServiceTimes } from '../../offices/rules/opening-hours.ts'
import { clockTime, dayName, longDate, plainDate, zoneLabel } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

/** Whether an office is open now, until when, or why not and when it opens. */
export function openingNow(office: Office, at: number, language: Language): OpeningNow {
  const opening = openingAt(at, office)
  if (opening.isOpen) {
    return { isOpen: true, until: momentIn(opening.closesAt, office, at, language) }
  } else {
    const { why, holiday, opensAt } = opening
    const opens = opensAt === null ? null : momentIn(opensAt, office, at, language)
    return { isOpen: false, why, holiday: holiday?.name[language] ?? '', opens }
  }
}

/** The week that today is in, from Monday on, for an office or for one of its services. */
export function weekOf(office: Office, at: number, language: Language, service?: ServiceTimes): DayHours[] {
  const { timeZone } = office
  const holidays = [...office.holidays, ...(service?.holidays ?? [])]
  const today = localDay(at, timeZone)
  const monday = addDays(today, 1 - weekday(today))
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const day = addDays(monday, days)
    return {
      name: dayName(noonOf(day, office), timeZone, language),
      times: timesIn(openingsOn(day, office, service)),
      isToday: day === today,
      holiday: holidays.find((holiday) => holiday.day === day)?.name[language] ?? null,
    }
  })
}

/** Intervals as people read them: "08.00–11.30". */
export function timesIn(intervals: readonly Interval[]): string[] {
  return intervals.map(({ opens, closes }) => `${dotted(opens)}–${dotted(closes)}`)
}

/** How many of the next holidays are told. */
const HOLIDAYS = 3

/** The next days after today on which the office stays closed though it would serve. */
export function nextHolidays(
  office: Office,
  at: number,
  language: Language,
): { date: string; name: string }[] {
  const today = localDay(at, office.timeZone)
  return office.holidays
    .filter(({ day }) => day > today && wouldServe(day, office))
    .slice(0, HOLIDAYS)
    .map(({ day, name }) => ({
      date: longDate(noonOf(day, office), office.timeZone, language),
      name: name[language],
    }))
}

/** Whether the office would serve on a date if that were no holiday. */
function wouldServe(day: string, office: Office): boolean {
  return openingsOn(day, { ...office, holidays: [] }).length > 0
}

/** The name of the period that today is in, such as Ramadan, and its last day in words; null in usual times. */
export function periodNow(
  office: Office,
  at: number,
  language: Language,
): { name: string; to: string } | null {
  const period = periodOn(localDay(at, office.timeZone), office.periods)
  return period === undefined
    ? null
    : { name: period.name[language], to: dateOf(period.to, office, language) }
}

/** A local date in words, such as "6 April 2026". */
export function dateOf(day: string, office: Office, language: Language): string {
  return plainDate(noonOf(day, office), office.timeZone, language)
}

function noonOf(day: string, { timeZone }: Office): number {
  return instantOf(day, '12:00', timeZone)
}

export function dotted(time: string): string {
  return time.replace(':', '.')
}

function momentIn(instant: number, { timeZone }: Office, at: number, language: Language): LocalMoment {
  return {
    time: clockTime(instant, timeZone),
    zone: zoneLabel(instant, timeZone),
    date: longDate(instant, timeZone, language),
    isToday: localDay(instant, timeZone) === localDay(at, timeZone),
  }
}
