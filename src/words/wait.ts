import { clockTime, zoneLabel } from './format.ts'
import { type Language, phrase, wordsOf } from './language.ts'

/** A wait in minutes, as it is to be read. */
type Range = Readonly<{ unit: 'soon' | 'minutes' | 'hours'; from: number; to: number }>

type Shown = Readonly<
  { range: Range; reason?: undefined } | { range: null; reason: 'NOT_YET' | 'NO_COUNTER' | 'CLOSED' }
>

/** "sekitar 15 sampai 25 menit", "kurang dari 3 menit", "sekitar 1 jam 40 menit sampai 2 jam 15 menit". */
export function rangeInWords(language: Language, { unit, from, to }: Range): string {
  const { wait } = wordsOf(language).common
  if (unit === 'soon') return wait.soon
  const until = lengthInWords(language, unit, to)
  if (from === 0) return phrase(language, wait.under, { to: until })
  return phrase(language, wait.between, {
    from: unit === 'minutes' ? String(from) : lengthInWords(language, unit, from),
    to: until,
  })
}

/** The same, or why nothing is said and what to do. */
export function waitInWords(language: Language, { range, reason }: Shown): string {
  return range === null ? wordsOf(language).common.wait.none[reason] : rangeInWords(language, range)
}

/** The same where there is little room: "15–25 menit", "< 5 menit", "1½–2½ jam", "loket tutup". */
export function waitInShort(language: Language, shown: Shown): string {
  const { range } = shown
  const { wait } = wordsOf(language).common
  if (range === null) return wait.shortNone[shown.reason]
  if (range.unit !== 'minutes') return waitInColumn(language, shown)
  const count = phrase(language, wait.minutesShort, { count: range.to })
  return range.from === 0
    ? phrase(language, wait.shortUnder, { to: count })
    : phrase(language, wait.short, { from: range.from, to: count })
}

/** The same below a head that says minutes: "15–25", "< 5", "1½–2½ jam", "tutup". */
export function waitInColumn(language: Language, { range, reason }: Shown): string {
  const { wait } = wordsOf(language).common
  if (range === null) return wait.columnNone[reason]
  const { unit, from, to } = range
  if (unit === 'soon') return wait.shortSoon
  const until =
    unit === 'minutes' ? String(to) : phrase(language, wait.hoursShort, { count: halves(to, Math.ceil) })
  if (from === 0) return phrase(language, wait.shortUnder, { to: until })
  return phrase(language, wait.short, {
    from: unit === 'minutes' ? from : shortStart(language, from),
    to: until,
  })
}

/** Less than an hour keeps its minutes before hours: "40 menit–2½ jam". */
function shortStart(language: Language, from: number): string {
  const { wait } = wordsOf(language).common
  return from < 60 ? phrase(language, wait.minutesShort, { count: from }) : halves(from, Math.floor)
}

/** Hours and half hours, further outward: "1½". */
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

function lengthInWords(language: Language, unit: Range['unit'], length: number): string {
  const { wait } = wordsOf(language).common
  const hours = unit === 'hours' ? Math.floor(length / 60) : 0
  const minutes = length - hours * 60
  if (hours === 0) return phrase(language, wait.minutes, { count: minutes })
  if (minutes === 0) return phrase(language, wait.hours, { count: hours })
  return phrase(language, wait.hoursMinutes, { hours, minutes })
}
