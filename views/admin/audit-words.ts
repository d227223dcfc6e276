import { type Language, wordsOf } from '../../src/words/language.ts'

/** The name of each fact, and what it says. */
export type FactsSaid = readonly (readonly [string, string])[]

/** What was done, such as "Nomor dipanggil" for `ticket.called`. */
export function deedInWords(language: Language, name: string): string {
  const names: Readonly<Record<string, string>> = wordsOf(language).admin.audit.names
  return names[name] ?? name
}

/** "nomor: A014, loket: 1" */
export function factsInWords(language: Language, facts: FactsSaid): string {
  const names: Readonly<Record<string, string>> = wordsOf(language).admin.audit.facts
  return facts.map(([name, value]) => `${names[name] ?? name}: ${value}`).join(', ')
}
