import type { RegulationRow } from '../../../views/admin/regulations-page.tsx'
import { isInForce, type Regulation } from '../../catalogue/rules/regulation.ts'
import { dateInWords } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

export function stateOf(regulation: Regulation, today: string): RegulationRow['state'] {
  if (isInForce(regulation, today)) return 'inForce'
  return (regulation.validFrom ?? today) > today ? 'coming' : 'lapsed'
}

/** From when to when a regulation is in force, in words. */
export function forceOf({ validFrom, validTo }: Regulation, language: Language): string {
  const { adminCatalogue, standard } = wordsOf(language)
  const [from, to] = [validFrom, validTo].map((day) => (day === undefined ? '' : dateInWords(day, language)))
  if (validFrom === undefined && validTo === undefined) return adminCatalogue.regulations.always
  if (validTo === undefined) return phrase(language, standard.validFrom, { date: from ?? '' })
  if (validFrom === undefined) return phrase(language, standard.validTo, { date: to ?? '' })
  return phrase(language, standard.validBetween, { from: from ?? '', to: to ?? '' })
}
