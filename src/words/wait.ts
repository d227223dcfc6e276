import { clockTime, zoneLabel } from './format.ts'
import { type Language, phrase, wordsOf } from './language.ts'

/** A wait in minutes, as it is to be read. */
type Range = Readonly<{ unit: 'soon' | 'minutes' | 'hours'; from: number; to: number }>

type Shown = Readonly<
  { range: Range; reason?: undefined } | { range: null; reason: 'NOT_YET' | 'NO_COUNTER' | 'CLOSED' }
>

/** From so many minutes between its ends, and its end so many times its start, a range says mostly that nobody knows yet. */
const WIDE_MINUTES = 60
const WIDE_TIMES = 3

/** What stands above a range: of a wide one also that it is not certain yet. */
export function waitLabel(language: Language, { range }: Shown): string {
  const { wait } = wordsOf(language).common
  return range !== null && isWide(range) ? wait.labelWide : wait.label
}

/**
 * "sekitar 15 sampai 25 menit", "kurang dari 3 menit", "sekitar 1 jam 40 menit sampai 2 jam 15 menit"; of a wide
 * one "1 sampai 7 jam", since it is about nothing.
 */
export function rangeInWords(language: Language, { unit, from, to }: Range): string {
  const { wait } = wordsOf(language).common
  if (unit === 'soon') return wait.soon
  const until = lengthInWords(language, unit, to)
  if (from === 0) return phrase(language, wait.under, { to: until })
  return phrase(language, isWide({ from, to }) ? wait.wide : wait.between, {
    from: startInWords(language, { unit, from, to }),
    to: until,
  })
}

function isWide({ from, to }: Pick<Range, 'from' | 'to'>): boolean {
  return to - from >= WIDE_MINUTES && to >= from * WIDE_TIMES
}

/** The unit of both is said once. */
function startInWords(language: Language, { unit, from, to }: Range): string {
  if (unit === 'minutes') return String(from)
  const isWhole = from % 60 === 0 && to % 60 === 0
  return isWhole ? String(from / 60) : lengthInWords(language, unit, from)
}

/** The same, or why nothing is said and what to do. */
export function waitInWords(language: Language, { range, reason }: Shown): string {
  return range === null ? wordsOf(language).common.wait.none[reason] : rangeInWords(language, range)
}

/** The same where there is little room: "15–25 menit", "< 5 menit", "40 menit–2½ jam", "loket tutup". */
export function waitInShort(language: Language, shown: Shown): string {
  const { range } = shown
  const { wait } = wordsOf(language).common
  if (range === null) return wait.shortNone[shown.reason]
  const { unit, from, to } = range
  if (unit === 'soon') return wait.shortSoon
  if (unit === 'minutes') return between(language, from === 0 ? '' : String(from), minutesShort(language, to))
  const start = from < 60 ? minutesShort(language, from) : halves(from, Math.floor)
  return between(language, from === 0 ? '' : start, hoursShort(language, to))
}

/** The same below a head that says minutes, beside a count, with which a "<" would compare: "0–5", "½–2½ jam", "tutup". */
export function waitInColumn(language: Language, { range, reason }: Shown): string {
  const { wait } = wordsOf(language).common
  if (range === null) return wait.columnNone[reason]
  const { unit, from, to } = range
  if (unit === 'soon') return wait.shortSoon
  const isMinutes = unit === 'minutes'
  return phrase(language, wait.short, {
    from: isMinutes ? String(from) : halves(from, Math.floor) || '0',
    to: isMinutes ? String(to) : hoursShort(language, to),
  })
}

function between(language: Language, from: string, to: string): string {
  const { wait } = wordsOf(language).common
  return from === '' ? phrase(language, wait.shortUnder, { to }) : phrase(language, wait.short, { from, to })
}

function minutesShort(language: Language, count: number): string {
  return phrase(language, wordsOf(language).common.wait.minutesShort, { count })
}

function hoursShort(language: Language, minutes: number): string {
  const count = halves(minutes, Math.ceil)
  return phrase(language, wordsOf(language).common.wait.hoursShort, { count })
}

/** Hours and half hours, further outward: "1½"; empty for none. */
function halves(minutes: number, outward: (halfHours: number) => number): string {
  const half = outward(minutes / 30)
  const hours = Math.floor(half / 2)
  return `${hours === 0 ? '' : hours}${half % 2 === 1 ? '½' : ''}`
}

/** "kira-kira pukul 10.15 sampai 10.30 WIB" */
export function timesInWords(
  language: Language,
  { from, to }: Readonly<{ from: number; to: number }>,
  timeZone: string,
): string {
  return phrase(language, wordsOf(language).common.wait.called, {
    from: clockTime(from, timeZone),
    to: clockTime(to, timeZone),
    zone: zoneLabel(to, timeZone),
  })
}

/** So many minutes in words: "40 menit", by the hour "1 jam 25 menit". */
export function lengthInWords(language: Language, unit: Range['unit'], length: number): string {
  const { wait } = wordsOf(language).common
  const hours = unit === 'hours' ? Math.floor(length / 60) : 0
  const minutes = length - hours * 60
  if (hours === 0) return phrase(language, wait.minutes, { count: minutes })
  if (minutes === 0) return phrase(language, wait.hours, { count: hours })
  return phrase(language, wait.hoursMinutes, { hours, minutes })
}
