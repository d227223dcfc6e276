import type { Language } from '../words/language.ts'
import { CHIME, type SpokenCall, spokenCall } from './rules/spoken-call.ts'
import type { NumberStyle } from './rules/spoken-number.ts'
import { joinWav, type Part, type Samples } from './rules/wav.ts'
import type { VoiceBank } from './voice-bank.ts'

/** How a call is said: the languages in their order, the digits of its number, and whether once more. */
export type Speech = { languages: readonly Language[]; numbers: NumberStyle; isAgain: boolean }

/** Pauses in milliseconds. */
const BETWEEN_WORDS = 40
const BETWEEN_BREATHS = 350
const AFTER_CHIME = 250
const BETWEEN_LANGUAGES = 700

/** A call as one WAV file: the chime, then the sentence in each language. Said again, it has no chime. */
export function announcement(
  bank: VoiceBank,
  call: SpokenCall,
  { languages, numbers, isAgain }: Speech,
): Samples {
  const [first = 'id'] = languages
  const chime: Part[] = isAgain ? [] : [bank(first, CHIME), AFTER_CHIME]
  const sentences = languages.map((language) => sentence(bank, call, language, numbers))
  return joinWav([...chime, ...between(BETWEEN_LANGUAGES, sentences)])
}

/** The chime alone, by which somebody hears that a screen can be heard. */
export function chimeOf(bank: VoiceBank, [first = 'id']: readonly Language[]): Samples {
  return joinWav([bank(first, CHIME)])
}

function sentence(bank: VoiceBank, call: SpokenCall, language: Language, numbers: NumberStyle): Part[] {
  const breaths = spokenCall(call, language, numbers).map((breath) =>
    between(
      BETWEEN_WORDS,
      breath.map((name) => [bank(language, name)]),
    ),
  )
  return between(BETWEEN_BREATHS, breaths)
}

function between(pause: number, parts: readonly (readonly Part[])[]): Part[] {
  return parts.flatMap((part, place) => (place === 0 ? part : [pause, ...part]))
}
