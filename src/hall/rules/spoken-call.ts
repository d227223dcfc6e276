import type { Language } from '../../words/language.ts'
import { cardinal, type NumberStyle, numberWords, spelledDigits } from './spoken-number.ts'

/** An announcement as it is spoken; `repeat` is 0 for the call itself. */
export type SpokenCall = {
  number: string
  counter: string
  kind: CounterKind
  repeat: number
  /** Whether whoever does not come now will be marked absent. */
  isLast: boolean
}

/** What a counter is in the building; all of them are counters in code. */
export type CounterKind = 'counter' | 'room' | 'desk'

/** Clips said in one breath; a clip is named by what it says. */
export type Breath = readonly string[]

const words = {
  id: {
    letter: 'huruf',
    number: 'nomor-antrean',
    goTo: 'silakan-menuju',
    kinds: { counter: 'loket', room: 'ruang', desk: 'meja' },
    second: 'panggilan-kedua',
    again: 'panggilan-ulang',
    last: 'panggilan-terakhir',
  },
  en: {
    letter: 'letter',
    number: 'number',
    goTo: 'please-go-to',
    kinds: { counter: 'counter', room: 'room', desk: 'desk' },
    second: 'second-call',
    again: 'repeated-call',
    last: 'last-call',
  },
} as const

/** The sound before every announcement. */
export const CHIME = 'chime'

/** A longer number is spelled in either style. */
const LONGEST_CARDINAL = 9999

/**
 * A call in clips: "Nomor antrean A nol dua tiga, silakan menuju loket tiga." A ticket's digits follow the
 * style; a counter is said as a number in both, as people do.
 */
export function spokenCall(call: SpokenCall, language: Language, style: NumberStyle): Breath[] {
  const { number, goTo, kinds } = words[language]
  return [
    ...repeatOf(call, language),
    [number, ...clipsOf(call.number, language, style)],
    [goTo, kinds[call.kind], ...clipsOf(call.counter, language, 'cardinal')],
  ]
}

/** What a counter is, by the first word of its Indonesian name; a counter when it says neither. */
export function kindOf(name: string): CounterKind {
  if (/^ruang(an)?\b/i.test(name)) return 'room'
  return /^meja\b/i.test(name) ? 'desk' : 'counter'
}

/** Every clip that a call can need in a language; the bank must hold them all. */
export function clipNames(language: Language): string[] {
  const { letter, kinds, ...phrases } = words[language]
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((each) => `${letter}-${each}`)
  return [CHIME, ...Object.values(phrases), ...Object.values(kinds), ...letters, ...numberWords[language]]
}

function repeatOf({ repeat, isLast }: SpokenCall, language: Language): Breath[] {
  const { second, again, last } = words[language]
  if (repeat === 0) return []
  return [[isLast ? last : repeat === 1 ? second : again]]
}

/** Letters by their names, digits by the style; as a number, 012 is twelve. */
function clipsOf(written: string, language: Language, style: NumberStyle): string[] {
  const parts = written.toLowerCase().match(/[a-z]|\d+/g) ?? []
  return parts.flatMap((part) => {
    if (!/\d/.test(part)) return [`${words[language].letter}-${part}`]
    if (style === 'digits' || Number(part) > LONGEST_CARDINAL) return spelledDigits(part, language)
    return cardinal(Number(part), language)
  })
}
