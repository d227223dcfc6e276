import { refuse } from '../platform/refusal.ts'
import { type Language, wordsOf } from '../words/language.ts'
import { missingIn, type SheetPart, wholeSheet } from './rules/completeness.ts'
import type { DraftSheet } from './rules/draft.ts'
import { inBoth } from './rules/said-items.ts'
import type { Sheet } from './rules/standard.ts'

/** The sheet, when every part is there without which none is published. Refuses STANDARD_INCOMPLETE. */
export function mustBeComplete(sheet: DraftSheet): Sheet {
  const parts = missingIn(sheet)
  return (
    wholeSheet(sheet) ??
    refuse('STANDARD_INCOMPLETE', { parts: inBoth((language) => namesOf(parts, language)) })
  )
}

/** Parts of a sheet by their names, one after the other. */
export function namesOf(parts: readonly SheetPart[], language: Language): string {
  const names = wordsOf(language).standard.parts
  return parts.map((part) => names[part]).join(', ')
}
