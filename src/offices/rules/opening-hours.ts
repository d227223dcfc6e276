import type { Bilingual } from './bilingual.ts'
import { addDays, instantOf, localDay, type Weekday, weekday } from './local-time.ts'

/** A part of a day in which the office serves: '08:00' to '15:00', local time; `closes` may be '24:00'. */
export type Interval = Readonly<{ opens: string; closes: string }>

/** For each weekday its intervals in order; none on a closed day, two around a break. */
export type WeeklyHours = Readonly<Record<Weekday, readonly Interval[]>>

export const holidayKinds = ['national', 'joint-leave', 'local'] as const

/** A day on which this office stays closed. A joint leave on which it serves is not listed. */
export type Holiday = Readonly<{
  day: string
  name: Bilingual
  kind: (typeof holidayKinds)[number]
  source: string
}>

/** What decides when an office is open. Every `Office` is one. */
export type Timetable = Readonly<{ timeZone: string; hours: WeeklyHours; holidays: readonly Holiday[] }>

/** Instants in milliseconds. `opensAt` is null when nothing opens within 60 days. */
export type Opening =
  | { isOpen: true; closesAt: number }
  | { isOpen: false; why: 'break' | 'closed' | 'holiday'; holiday?: Holiday; opensAt: number | null }

const DAYS_AHEAD = 60

/** The intervals in which an office serves on a date; none on a holiday. */
export function openingsOn(
  day: string,
  hours: WeeklyHours,
  holidays: readonly Holiday[],
): readonly Interval[] {
  return holidayOn(day, holidays) === undefined ? hours[weekday(day)] : []
}

/**
 * Whether an office is open at an instant, until when, or why not and when it opens next. It opens at
 * the first instant of an interval and is closed at the last.
 */
export function openingAt(at: number, office: Timetable): Opening {
  const today = localDay(at, office.timeZone)
  const parts = instantsOn(today, office)
  const now = parts.find(({ opensAt, closesAt }) => opensAt <= at && at < closesAt)
  if (now !== undefined) {
    return { isOpen: true, closesAt: now.closesAt }
  } else {
    return { isOpen: false, ...reason(at, today, parts, office), opensAt: nextOpening(at, today, office) }
  }
}

type Part = { opensAt: number; closesAt: number }

function instantsOn(day: string, { hours, holidays, timeZone }: Timetable): Part[] {
  return openingsOn(day, hours, holidays).map(({ opens, closes }) => ({
    opensAt: instantOf(day, opens, timeZone),
    closesAt: instantOf(day, closes, timeZone),
  }))
}

function reason(
  at: number,
  today: string,
  parts: readonly Part[],
  { holidays }: Timetable,
): { why: 'break' | 'closed' | 'holiday'; holiday?: Holiday } {
  const holiday = holidayOn(today, holidays)
  const hasServed = parts.some(({ closesAt }) => closesAt <= at)
  const willServe = parts.some(({ opensAt }) => at < opensAt)
  if (holiday !== undefined) {
    return { why: 'holiday', holiday }
  } else {
    return { why: hasServed && willServe ? 'break' : 'closed' }
  }
}

function nextOpening(at: number, today: string, office: Timetable): number | null {
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const next = instantsOn(addDays(today, days), office).find(({ opensAt }) => at < opensAt)
    if (next !== undefined) return next.opensAt
  }
  return null
}

function holidayOn(day: string, holidays: readonly Holiday[]): Holiday | undefined {
  return holidays.find((holiday) => holiday.day === day)
}
