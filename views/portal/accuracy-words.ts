import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** "4 menit", or "kurang dari 1 menit". */
export function minutesInWords(seconds: number, language: Language): string {
  const count = wholeMinutes(seconds)
  const { accuracy, common } = wordsOf(language)
  return count === 0 ? accuracy.underAMinute : phrase(language, common.units.minutes, { count })
}

/** "rata-rata 3 menit terlalu lama" when the middle of the range was later than the call. */
export function biasInWords(seconds: number, language: Language): string {
  const { bias } = wordsOf(language).accuracy
  if (wholeMinutes(seconds) === 0) return bias.even
  const time = minutesInWords(Math.abs(seconds), language)
  return phrase(language, seconds > 0 ? bias.long : bias.short, { time })
}

/** "+3", "−2" or "0" minutes, for a cell of a table. */
export function signedMinutes(seconds: number): string {
  const count = wholeMinutes(seconds)
  if (count === 0) return '0'
  return count > 0 ? `+${count}` : `−${-count}`
}

/** How many of 100; a share that is not whole is never said to be. */
export function percentOf(share: number): number {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return 99
  return rounded === 0 && share > 0 ? 1 : rounded
}

/** Minutes to the nearest whole one; away from nought never called -0. */
export function wholeMinutes(seconds: number): number {
  return Math.sign(seconds) * Math.round(Math.abs(seconds) / 60) || 0
}
