import type { Language } from '../../words/language.ts'

/** How the digits of a ticket are said: one by one, which noise spoils least, or as a number. */
export const numberStyles = ['digits', 'cardinal'] as const
export type NumberStyle = (typeof numberStyles)[number]

const digitWords = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const

const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** Every word that a number can need. */
export const numberWords = {
  id: [...digitWords.id, ...['sepuluh', 'sebelas', 'belas', 'puluh', 'seratus', 'ratus', 'seribu', 'ribu']],
  en: [...digitWords.en, ...teens, ...tens, 'hundred', 'and', 'thousand'],
} as const satisfies Record<Language, readonly string[]>

/** Written digits one by one: 023 is nol, dua, tiga. */
export function spelledDigits(digits: string, language: Language): string[] {
  return [...digits].map((digit) => digitWord(Number(digit), language))
}

/** A whole number from 0 to 9,999 as it is said: 23 is dua, puluh, tiga. */
export function cardinal(value: number, language: Language): string[] {
  return language === 'id' ? indonesian(value) : english(value)
}

function indonesian(value: number): string[] {
  if (value < 10) return [digitWord(value, 'id')]
  if (value === 11) return ['sebelas']
  if (value > 11 && value < 20) return [digitWord(value - 10, 'id'), 'belas']
  const [size, one, word] = value < 100 ? TENS : value < 1000 ? HUNDREDS : THOUSANDS
  const times = Math.floor(value / size)
  const rest = value % size
  return [...(times === 1 ? [one] : [...indonesian(times), word]), ...(rest === 0 ? [] : indonesian(rest))]
}

const TENS = [10, 'sepuluh', 'puluh'] as const
const HUNDREDS = [100, 'seratus', 'ratus'] as const
const THOUSANDS = [1000, 'seribu', 'ribu'] as const

function english(value: number): string[] {
  if (value < 10) return [digitWord(value, 'en')]
  if (value < 20) return [teens[value - 10] ?? '']
  if (value < 100) return [tens[Math.floor(value / 10) - 2] ?? '', ...(value % 10 ? english(value % 10) : [])]
  if (value < 1000) return [...english(Math.floor(value / 100)), 'hundred', ...behind(value % 100)]
  return [
    ...english(Math.floor(value / 1000)),
    'thousand',
    ...(value % 1000 < 100 ? behind(value % 1000) : english(value % 1000)),
  ]
}

/** What follows hundreds, or thousands without hundreds: one hundred and one. */
function behind(value: number): string[] {
  return value === 0 ? [] : ['and', ...english(value)]
}

function digitWord(digit: number, language: Language): string {
  return digitWords[language][digit] ?? ''
}
