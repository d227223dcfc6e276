import type { PartRow } from '../../../../views/admin/drafts/part-list.tsx'
import { components, isFilled, missingIn, type SheetPart } from '../../../catalogue/rules/completeness.ts'
import type { DraftSheet } from '../../../catalogue/rules/draft.ts'
import { faultyParts } from '../../../catalogue/rules/publication.ts'
import type { Surroundings } from '../../../catalogue/rules/sheet-faults.ts'
import { type Language, wordsOf } from '../../../words/language.ts'

/** The fourteen components of a draft, and what stands around them, each with its state. */
export function partRows(
  sheet: DraftSheet,
  surroundings: Surroundings,
  language: Language,
): { components: PartRow[]; others: PartRow[] } {
  const faulty = faultyParts(sheet, surroundings)
  const missing = missingIn(sheet)
  const row = (section: string, parts: readonly SheetPart[], name: string): PartRow => ({
    section,
    name,
    state: parts.some((part) => faulty.includes(part))
      ? 'faulty'
      : parts.some((part) => missing.includes(part))
        ? 'required'
        : parts.some((part) => isFilled(sheet, part))
          ? 'filled'
          : 'empty',
    items: itemsIn(sheet, parts),
  })
  const names = wordsOf(language).standard.parts
  const others = ['cases', 'guide', 'lifeEvents', 'keywords', 'source'] as const
  return {
    components: components.map((part) => row(part, [part], names[part])),
    others: [
      row('names', ['name', 'summary'], wordsOf(language).adminDrafts.draft.names),
      ...others.map((part) => row(part, [part], names[part])),
    ],
  }
}

function itemsIn(sheet: DraftSheet, [part]: readonly SheetPart[]): number | null {
  const value = part === undefined ? undefined : sheet[part]
  return Array.isArray(value) ? value.length : null
}
