import type { FieldError } from '../../../../views/components/error-summary.tsx'
import type { SheetPart } from '../../../catalogue/rules/completeness.ts'
import { type DraftSheet, draftShape } from '../../../catalogue/rules/draft.ts'
import type { Bilingual } from '../../../offices/rules/bilingual.ts'
import { type Language, wordsOf } from '../../../words/language.ts'

/** What stands in a form, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>

/** What a form makes of the parts it holds: written anew, taken out, or what is wrong, field by field. */
export type Reading = Readonly<{
  parts: DraftSheet
  emptied: readonly SheetPart[]
  errors: readonly FieldError[]
}>

/** A form of a draft: which parts of the sheet it holds, how they stand in it, and how it is read. */
export type Section = Readonly<{
  parts: readonly SheetPart[]
  typed: (sheet: DraftSheet) => Typed
  read: (typed: Typed, language: Language, sheet: DraftSheet) => Reading
  /** What it holds is a list of rows that are moved and removed. */
  isList?: true
}>

/** What was typed, with the ends of lines as they are kept and not as browsers send them. */
export const lineIn = (typed: Typed, id: string): string => typed[id]?.replaceAll('\r\n', '\n').trim() ?? ''

export const isTicked = (typed: Typed, id: string): boolean => typed[id] !== undefined

/** A text in both languages; what is missing in one is for the shape to find. */
export function bothIn(typed: Typed, id: string): Bilingual {
  return { id: lineIn(typed, `${id}_id`), en: lineIn(typed, `${id}_en`) }
}

/** The same under its name, or nothing when both are left empty. */
export function bothIfAny(typed: Typed, id: string, name = id): Readonly<Record<string, Bilingual>> {
  const text = bothIn(typed, id)
  return text.id === '' && text.en === '' ? {} : { [name]: text }
}

/** One line under its name, or nothing when it is left empty. */
export function lineIfAny(typed: Typed, id: string): Readonly<Record<string, string>> {
  const line = lineIn(typed, id)
  return line === '' ? {} : { [id]: line }
}

/** A whole number; NaN, which no shape takes, for anything else. */
export function wholeIn(typed: Typed, id: string): number {
  const line = lineIn(typed, id)
  return /^\d{1,12}$/.test(line) ? Number(line) : Number.NaN
}

export function typedBoth(id: string, text: Bilingual | undefined): Typed {
  return text === undefined ? {} : { [`${id}_id`]: text.id, [`${id}_en`]: text.en }
}

type Path = readonly PropertyKey[]

/**
 * Reads candidates for parts of a sheet by their shapes. `fieldOf` tells which field a fault leads to, by
 * its way within the sheet.
 */
export function readParts(
  candidates: Readonly<Record<string, unknown>>,
  language: Language,
  fieldOf: (path: Path) => string = (path) => path.join('_'),
): Reading {
  const read = draftShape.safeParse(candidates)
  if (read.success) return { parts: read.data, emptied: [], errors: [] }
  const messages = new Map(read.error.issues.map(({ path }) => [fieldOf(path), messageAt(path, language)]))
  const errors = [...messages].map(([field, message]) => ({ field, message }))
  return { parts: {}, emptied: [], errors }
}

export function messageAt(path: Path, language: Language): string {
  const { wrong } = wordsOf(language).adminDrafts
  const last = String(path.at(-1))
  if (last === 'id' || last === 'en') return wrong.both
  if (last === 'code') return wrong.code
  if (['amount', 'minutes', 'amountRupiah', 'example'].includes(last)) return wrong.number
  if (last === 'validFrom' || last === 'validTo') return wrong.date
  if (last === 'expression') return wrong.expression
  if (last === 'name') return wrong.inputName
  if (last === 'unit' || last === 'regulation') return wrong.choice
  return wrong.missing
}
