import type { FieldError } from '../../../views/components/error-summary.tsx'
import type { Interval } from '../../offices/rules/intervals.ts'
import type { Weekday } from '../../offices/rules/local-time.ts'
import type { WeeklyHours } from '../../offices/rules/opening-hours.ts'
import { weekdayName } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

/** Weekly hours as they stand in a form: for each weekday some pairs of times, `d5-2-opens` and the like. */
export type WeekTyped = Readonly<Record<string, string>>

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
/** A day has at most so many parts; more are hardly ever kept. */
const MOST_PARTS = 4

/** Weekly hours as a person types them: "08.00". */
export function typedWeek(hours: WeeklyHours): WeekTyped {
  return Object.fromEntries(
    weekdays.flatMap((day) =>
      hours[day].flatMap(({ opens, closes }, index) => [
        [fieldOf(day, index + 1, 'opens'), opens.replace(':', '.')],
        [fieldOf(day, index + 1, 'closes'), closes.replace(':', '.')],
      ]),
    ),
  )
}

/** The weekly hours that were typed, or what is wrong with them; an empty pair is no part of a day. */
export function readWeek(
  typed: WeekTyped,
  language: Language,
): { hours: WeeklyHours; errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const on = (day: Weekday) => readDay(typed, day, language, errors)
  const hours = { 1: on(1), 2: on(2), 3: on(3), 4: on(4), 5: on(5), 6: on(6), 7: on(7) }
  return { hours, errors }
}

/** A time as it is kept, "08:00", from what was typed, such as "8.00"; null for none. */
export function readTime(typed: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(typed.trim()) ?? []
  const time = `${hour.padStart(2, '0')}:${minute}`
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null
}

function readDay(typed: WeekTyped, day: Weekday, language: Language, errors: FieldError[]): Interval[] {
  const words = wordsOf(language).adminTimes.week
  const name = weekdayName(day, language)
  const parts: Interval[] = []
  for (let part = 1; part <= MOST_PARTS; part++) {
    const fields = { opens: fieldOf(day, part, 'opens'), closes: fieldOf(day, part, 'closes') }
    const [from = '', to = ''] = [typed[fields.opens]?.trim(), typed[fields.closes]?.trim()]
    if (from === '' && to === '') continue
    const [opens, closes] = [readTime(from), readTime(to)]
    const before = parts.at(-1)?.closes ?? ''
    if (opens === null || opens === '24:00') {
      errors.push({ field: fields.opens, message: phrase(language, words.timeWrong, { day: name }) })
    } else if (closes === null) {
      errors.push({ field: fields.closes, message: phrase(language, words.timeWrong, { day: name }) })
    } else if (closes <= opens) {
      errors.push({ field: fields.closes, message: phrase(language, words.backwards, { day: name }) })
    } else if (opens < before) {
      errors.push({ field: fields.opens, message: phrase(language, words.overlaps, { day: name }) })
    } else {
      parts.push({ opens, closes })
    }
  }
  return parts
}

function fieldOf(day: Weekday, part: number, end: 'opens' | 'closes'): string {
  return `d${day}-${part}-${end}`
}
