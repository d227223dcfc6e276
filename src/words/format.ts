import type { Language } from './language.ts'
import { locales, wordsOf } from './language.ts'

/** "09.42": 24 hours with a dot in both languages, as Indonesian offices write it. */
export function clockTime(instantMs: number, timeZone: string): string {
  const parts = partsOf(
    'en-GB',
    { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    instantMs,
  )
  return `${parts.hour}.${parts.minute}`
}

/** "09.42.07" */
export function clockSeconds(instantMs: number, timeZone: string): string {
  const { second } = partsOf('en-GB', { timeZone, minute: '2-digit', second: '2-digit' }, instantMs)
  return `${clockTime(instantMs, timeZone)}.${second}`
}

/** "WIB", "WITA" or "WIT" in Indonesia, which only the Indonesian locale knows; else the zone's short name. */
export function zoneLabel(instantMs: number, timeZone: string): string {
  return partsOf('id-ID', { timeZone, timeZoneName: 'short' }, instantMs).timeZoneName ?? timeZone
}

/** "Senin, 6 April 2026" or "Monday, 6 April 2026" */
export function longDate(instantMs: number, timeZone: string, language: Language): string {
  const { weekday, day, month, year } = partsOf(
    locales[language],
    { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    instantMs,
  )
  return `${weekday}, ${day} ${month} ${year}`
}

/** "6 April 2026" */
export function plainDate(instantMs: number, timeZone: string, language: Language): string {
  const { day, month, year } = partsOf(
    locales[language],
    { timeZone, day: 'numeric', month: 'long', year: 'numeric' },
    instantMs,
  )
  return `${day} ${month} ${year}`
}

/** "6 Apr 2026" */
export function shortDate(instantMs: number, timeZone: string, language: Language): string {
  const { day, month, year } = partsOf(
    locales[language],
    { timeZone, day: 'numeric', month: 'short', year: 'numeric' },
    instantMs,
  )
  return `${day} ${month} ${year}`
}

/** "Senin" or "Monday" */
export function dayName(instantMs: number, timeZone: string, language: Language): string {
  return partsOf(locales[language], { timeZone, weekday: 'long' }, instantMs).weekday ?? ''
}

/** "Senin" or "Monday" for 1, and so on until 7. */
export function weekdayName(weekday: number, language: Language): string {
  return dayName((weekday + 3) * A_DAY, 'UTC', language)
}

/** "6 April 2026" for the date 2026-04-06 of any calendar. */
export function dateInWords(day: string, language: Language): string {
  return plainDate(Date.parse(`${day}T00:00:00Z`), 'UTC', language)
}

/** The first day of 1970 was a Thursday. */
const A_DAY = 86_400_000

/** "18.204" in Indonesian, "18,204" in English */
export function wholeNumber(count: number, language: Language): string {
  return numberFormats[language].format(count)
}

/** "Rp120.000" in Indonesian, "Rp120,000" in English; a zero fee is GRATIS or FREE. */
export function rupiah(amountRupiah: number, language: Language): string {
  return amountRupiah === 0 ? wordsOf(language).common.fee.free : `Rp${wholeNumber(amountRupiah, language)}`
}

/** "6:12", or "1:06:12" past the hour: a timer, not a time of day. */
export function timer(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${tail}` : tail
}

const numberFormats: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

function partsOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  instantMs: number,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const name = `${locale} ${JSON.stringify(options)}`
  let format = dateFormats.get(name)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, options)
    dateFormats.set(name, format)
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of format.formatToParts(instantMs)) {
    parts[type] = value
  }
  return parts
}
