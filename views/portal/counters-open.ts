import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** Which counters serve something now, by their names in the office, such as "1". */
export type ServedNow = { open: readonly string[]; paused: readonly string[] }

/** Which counters are open for it, in a few words. */
export function countersSentence({ open, paused }: ServedNow, isOpen: boolean, language: Language): string {
  const { line } = wordsOf(language).portal
  if (open.length > 0) {
    return phrase(language, line.open, { list: open.join(', ') })
  } else if (paused.length > 0) {
    return phrase(language, line.paused, { list: paused.join(', ') })
  } else {
    return isOpen ? line.none : line.closed
  }
}
