import { Temporal } from 'temporal-polyfill'

/** A weekday as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY = 86_400_000
const MINUTE = 60_000

/** The local date of an instant (milliseconds since 1970), such as '2026-04-06'. */
export function localDay(at: number, timeZone: string): string {
  return dayNumbered(Math.floor((at + offsetAt(at, timeZone)) / DAY))
}

/** The local time of an instant to the minute, such as '09:00'. */
export function localTime(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(11, 16)
}

/** An instant as programs read it: ISO 8601 with the zone's offset, such as '2026-04-06T09:00:00.000+07:00'. */
export function isoAt(at: number, timeZone: string): string {
  const offset = offsetAt(at, timeZone)
  const minutes = Math.round(Math.abs(offset) / MINUTE)
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${new Date(at + offset).toISOString().slice(0, -1)}${offset < 0 ? '-' : '+'}${parts.join(':')}`
}

/**
 * The instant of a local date and time ('00:00' to '24:00'), in milliseconds since 1970. A time that
 * comes twice is the first; a time skipped by summer time is as much later (RFC 5545, §3.3.5).
 */
export function instantOf(day: string, time: string, timeZone: string): number {
  const local = midnightUtc(day) + minutesOf(time) * MINUTE
  const before = offsetAt(local - DAY, timeZone)
  const after = offsetAt(local + DAY, timeZone)
  const fits = [before, after].find((offset) => offsetAt(local - offset, timeZone) === offset)
  return local - (fits ?? before)
}

/** The minutes since midnight of a time such as '09:30'. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

export function weekday(day: string): Weekday {
  return SUNDAY_FIRST[new Date(midnightUtc(day)).getUTCDay()] ?? 7
}

/** The date so many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(midnightUtc(day) + days * DAY).toISOString().slice(0, 10)
}

/** Whether the text is a date of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const date = new Date(midnightUtc(text))
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  )
}

/** Whether the text names a time zone, such as 'Asia/Jakarta'. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: text })
    return text.includes('/') || text === 'UTC'
  } catch {
    return false
  }
}

const SUNDAY_FIRST = [7, 1, 2, 3, 4, 5, 6] as const

const days = new Map<number, string>()

/** The date so many days after 1 January 1970; remembered, because asked for at every step. */
function dayNumbered(number: number): string {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(number * DAY).toISOString().slice(0, 10)
  days.set(number, day)
  return day
}

function midnightUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** A stretch in which a zone keeps one offset from UTC; all in milliseconds, `to` is outside. */
type Stretch = { from: number; to: number; offset: number }

const stretches = new Map<string, Stretch[]>()

/** Milliseconds that local time is ahead of UTC at an instant. */
function offsetAt(at: number, timeZone: string): number {
  const known = stretches.get(timeZone) ?? []
  for (const stretch of known) {
    if (stretch.from <= at && at < stretch.to) return stretch.offset
  }
  const found = stretchAround(at, timeZone)
  stretches.set(timeZone, [found, ...known])
  return found.offset
}

function stretchAround(at: number, timeZone: string): Stretch {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const next = there.getTimeZoneTransition('next')
  const last = there.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  return {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: there.offsetNanoseconds / 1e6,
  }
}
