import { type Language, wordsOf } from './language.ts'

/** What a class of tickets is called, such as "Prioritas"; one that only an office has keeps its letter. */
export function className(language: Language, ticketClass: string): string {
  const { ticketClass: names } = wordsOf(language).common
  const known = new Map([
    ['P', names.priority],
    ['S', names.appointment],
    ['N', names.normal],
  ])
  return known.get(ticketClass) ?? ticketClass
}

/** The same within a sentence, in small letters: "prioritas". */
export function classInSentence(language: Language, ticketClass: string): string {
  return className(language, ticketClass).toLowerCase()
}
