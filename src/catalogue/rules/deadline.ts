import { addDays, localDay } from '../../offices/rules/local-time.ts'
import { openingsOn, stretchesOn, type Timetable } from '../../offices/rules/opening-hours.ts'
import type { ServiceTime } from './standard.ts'

/** "Selesai paling lambat": the local date, and the instant (milliseconds) where a promise is that exact. */
export type Deadline = Readonly<{ day: string; at: number | null }>

/** Nothing is promised further ahead; a calendar without any working day ends the search. */
const DAYS_AHEAD = 800

/**
 * By when a service is done at the latest when its time begins to run at an instant. Minutes and hours run
 * only while the office is open. Working days are days on which it opens, counted from the day after the
 * one on which the time began; what comes after closing counts as come on the next working day. Calendar
 * days are counted from the day after, open or not. Null when the calendar knows no such day.
 */
export function deadlineOf({ amount, unit }: ServiceTime, at: number, office: Timetable): Deadline | null {
  const today = localDay(at, office.timeZone)
  if (unit === 'hari_kalender') return { day: addDays(today, amount), at: null }
  return unit === 'hari_kerja'
    ? afterWorkingDays(amount, today, at, office)
    : afterOpenMinutes(unit === 'jam' ? amount * 60 : amount, today, at, office)
}

function afterWorkingDays(days: number, today: string, at: number, office: Timetable): Deadline | null {
  const lastClosing = stretchesOn(today, office).at(-1)?.closesAt ?? Number.NEGATIVE_INFINITY
  // The day on which the time begins is not counted.
  let left = at < lastClosing ? days : days + 1
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead)
    if (openingsOn(day, office).length > 0) left -= 1
    if (left === 0) return { day, at: null }
  }
  return null
}

function afterOpenMinutes(minutes: number, today: string, at: number, office: Timetable): Deadline | null {
  let left = minutes * 60_000
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead)
    for (const { opensAt, closesAt } of stretchesOn(day, office)) {
      const from = Math.max(at, opensAt)
      const open = Math.max(0, closesAt - from)
      if (left <= open) return { day, at: from + left }
      left -= open
    }
  }
  return null
}
