import type { Bilingual } from './bilingual.ts'
import { type Interval, overlapOf, without } from './intervals.ts'
import { addDays, instantOf, localDay, localTime, type Weekday, weekday } from './local-time.ts'

/** For each weekday its intervals in order; none on a closed day, two around a break. */
export type WeeklyHours = Readonly<Record<Weekday, readonly Interval[]>>

export const holidayKinds = ['national', 'joint-leave', 'local'] as const

/**
 * A day on which an office or a service stays closed, or the part of it, such as 12.00 to 24.00. A joint
 * leave on which it serves is not listed.
 */
export type Holiday = Readonly<{
  day: string
  name: Bilingual
  kind: (typeof holidayKinds)[number]
  source: string
  part?: Interval
}>

/** Local dates, both inside, in which other weekly hours take the place of the usual ones, such as Ramadan. */
export type Period = Readonly<{
  from: string
  to: string
  name: Bilingual
  source: string
  hours: WeeklyHours
}>

/** When an office serves. Periods never overlap; periods and holidays stand in the order of their days. */
export type OfficeTimes = Readonly<{
  hours: WeeklyHours
  periods: readonly Period[]
  holidays: readonly Holiday[]
}>

/** What decides when an office is open. Every `Office` is one. */
export type Timetable = OfficeTimes & Readonly<{ timeZone: string }>

/**
 * When a service is given, if not all the time its office serves: only within its own weekly hours (null
 * for no others), and not on its own closed days.
 */
export type ServiceTimes = Readonly<{ hours: WeeklyHours | null; holidays: readonly Holiday[] }>

/** Instants in milliseconds. `opensAt` is null when nothing opens within 60 days. */
export type Opening =
  | { isOpen: true; closesAt: number }
  | { isOpen: false; why: 'break' | 'closed' | 'holiday'; holiday?: Holiday; opensAt: number | null }

/** A stretch of service, in milliseconds since 1970: from the first instant to before the last. */
export type Stretch = { opensAt: number; closesAt: number }

const DAYS_AHEAD = 60

/** The intervals in which an office, or one of its services, serves on a date; none on a whole holiday. */
export function openingsOn(day: string, office: OfficeTimes, service?: ServiceTimes): readonly Interval[] {
  const { hours } = periodOn(day, office.periods) ?? office
  const ofOffice = hours[weekday(day)]
  const own = service?.hours?.[weekday(day)]
  return closuresOn(day, office, service).reduce<readonly Interval[]>(
    (left, { part = WHOLE_DAY }) => without(left, part),
    own === undefined ? ofOffice : overlapOf(ofOffice, own),
  )
}

/** The same as instants. */
export function stretchesOn(day: string, office: Timetable, service?: ServiceTimes): Stretch[] {
  return openingsOn(day, office, service).map(({ opens, closes }) => ({
    opensAt: instantOf(day, opens, office.timeZone),
    closesAt: instantOf(day, closes, office.timeZone),
  }))
}

/**
 * Whether an office, or one of its services, is open at an instant, until when, or why not and when it
 * opens next. It opens at the first instant of an interval and is closed at the last.
 */
export function openingAt(at: number, office: Timetable, service?: ServiceTimes): Opening {
  const today = localDay(at, office.timeZone)
  const parts = stretchesOn(today, office, service)
  const now = parts.find(({ opensAt, closesAt }) => opensAt <= at && at < closesAt)
  if (now !== undefined) {
    return { isOpen: true, closesAt: now.closesAt }
  } else {
    const closures = closuresOn(today, office, service)
    const opensAt = nextOpening(at, today, office, service)
    return { isOpen: false, ...reason(at, parts, closures, office.timeZone), opensAt }
  }
}

/** The first instant, from this one on, at which it is open; null when there is none within 60 days. */
export function opensFrom(at: number, office: Timetable, service?: ServiceTimes): number | null {
  const opening = openingAt(at, office, service)
  return opening.isOpen ? at : opening.opensAt
}

/** The period that a date is in. */
export function periodOn(day: string, periods: readonly Period[]): Period | undefined {
  return periods.find(({ from, to }) => from <= day && day <= to)
}

/** The usual weekly hours of a service: those of its office, and its own within them. */
export function weeklyHoursOf({ hours }: OfficeTimes, { hours: own }: ServiceTimes): WeeklyHours {
  const on = (day: Weekday) => (own === null ? hours[day] : overlapOf(hours[day], own[day]))
  return { 1: on(1), 2: on(2), 3: on(3), 4: on(4), 5: on(5), 6: on(6), 7: on(7) }
}

const WHOLE_DAY: Interval = { opens: '00:00', closes: '24:00' }

function closuresOn(day: string, office: OfficeTimes, service?: ServiceTimes): Holiday[] {
  const all = [...office.holidays, ...(service?.holidays ?? [])]
  return all.filter((holiday) => holiday.day === day)
}

function reason(
  at: number,
  parts: readonly Stretch[],
  closures: readonly Holiday[],
  timeZone: string,
): { why: 'break' | 'closed' | 'holiday'; holiday?: Holiday } {
  const time = localTime(at, timeZone)
  const holiday = closures.find(({ part = WHOLE_DAY }) => part.opens <= time && time < part.closes)
  const hasServed = parts.some(({ closesAt }) => closesAt <= at)
  const willServe = parts.some(({ opensAt }) => at < opensAt)
  if (holiday !== undefined) {
    return { why: 'holiday', holiday }
  } else {
    return { why: hasServed && willServe ? 'break' : 'closed' }
  }
}

function nextOpening(at: number, today: string, office: Timetable, service?: ServiceTimes): number | null {
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const next = stretchesOn(addDays(today, days), office, service).find(({ opensAt }) => at < opensAt)
    if (next !== undefined) return next.opensAt
  }
  return null
}
