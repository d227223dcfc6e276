import { clockTime, zoneLabel } from './format.ts'
import { type Language, phrase, type Words, wordsOf } from './language.ts'

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

/** The same where there is little room: "15–25 menit", "< 5 menit", "belum ada loket". */
export function waitInShort(language: Language, { range, reason }: Shown): string {
  const { wait } = wordsOf(language).common
  if (range === null) return wait.shortNone[reason]
  const { unit, from, to } = range
  if (unit === 'soon') return wait.shortSoon
  const until = lengthInShort(language, unit, to)
  if (from === 0) return phrase(language, wait.shortUnder, { to: until })
  return phrase(language, wait.short, {
    from: unit === 'minutes' ? String(from) : lengthInShort(language, unit, from),
    to: until,
  })
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

type Unit = Range['unit']

function lengthInWords(language: Language, unit: Unit, length: number): string {
  return inUnits(language, unit, length, wordsOf(language).common.wait.hoursMinutes)
}

function lengthInShort(language: Language, unit: Unit, length: number): string {
  return inUnits(language, unit, length, wordsOf(language).common.wait.shortHours)
}

function inUnits(
  language: Language,
  unit: Unit,
  length: number,
  both: Words['common']['wait']['hoursMinutes' | 'shortHours'],
): string {
  const { wait } = wordsOf(language).common
  const hours = unit === 'hours' ? Math.floor(length / 60) : 0
  const minutes = length - hours * 60
  if (hours === 0) return phrase(language, wait.minutes, { count: minutes })
  if (minutes === 0) return phrase(language, wait.hours, { count: hours })
  return phrase(language, both, { hours, minutes })
}
