import type { SheetPart } from '../../../catalogue/rules/completeness.ts'
import type { Language } from '../../../words/language.ts'
import { wordsOf } from '../../../words/language.ts'
import { lineIn, type Reading, readParts, type Typed } from './typed.ts'

/** No list of a sheet is longer. */
const MOST = 60

/** The rows of a list in a form: the fields of the third one of the list `r` are `r2-…`. */
export function rowsIn(typed: Typed, list = 'r'): Typed[] {
  const count = Math.min(MOST, Number(lineIn(typed, `${list}-rows`)) || 0)
  return Array.from({ length: count }, (_, index) => {
    const prefix = `${list}${index}-`
    const fields = Object.entries(typed).filter(([name]) => name.startsWith(prefix))
    return Object.fromEntries(fields.map(([name, value]) => [name.slice(prefix.length), value]))
  })
}

/** Rows as they stand in a form, with `spare` empty ones at the end to go on writing in. */
export function typedRows(rows: readonly Typed[], list = 'r', spare = 1): Typed {
  const empty = rows.length - 1 - rows.findLastIndex((row) => !isBlank(row))
  const all = [...rows, ...Array.from({ length: Math.max(0, spare - empty) }, () => ({}))]
  const fields = all.flatMap((row, index) =>
    Object.entries<string>(row).map(([name, value]) => [`${list}${index}-${name}`, value] as const),
  )
  return { [`${list}-rows`]: String(all.length), ...Object.fromEntries(fields) }
}

/** A list after `up-2`, `down-2` or `remove-2`; null when the act is none of these, or of no item of it. */
export function arranged<Item>(items: readonly Item[], act: string): Item[] | null {
  const [, what, place = ''] = /^(up|down|remove)-(\d+)$/.exec(act) ?? []
  const at = Number(place)
  const item = items[at]
  if (what === undefined || item === undefined) return null
  const others = items.toSpliced(at, 1)
  if (what === 'remove') return others
  return others.toSpliced(Math.max(0, what === 'up' ? at - 1 : at + 1), 0, item)
}

export function isBlank(row: Typed): boolean {
  return Object.values(row).every((value) => value.trim() === '')
}

/** Reads the rows of a form as one part of a sheet. Empty rows are none; without any the part is taken out. */
export function readRows(
  part: SheetPart,
  typed: Typed,
  language: Language,
  itemOf: (row: Typed, index: number) => unknown,
  nameOf: (name: string) => string = (name) => name,
): Reading {
  const places = rowsIn(typed).flatMap((row, place) => (isBlank(row) ? [] : [{ row, place }]))
  const items = places.map(({ row }, index) => itemOf(row, index))
  if (items.length === 0) return { parts: {}, emptied: [part], errors: [] }
  return readParts({ [part]: items }, language, ([, index, ...rest]) => {
    const { place = 0 } = places[Number(index)] ?? {}
    return `r${place}-${nameOf(rest.join('_'))}`
  })
}

/** Fields whose code stands in a row above. */
export function doubledCodes(typed: Typed, language: Language) {
  const { double } = wordsOf(language).adminDrafts.wrong
  const codes = rowsIn(typed).map((row) => lineIn(row, 'code').toUpperCase())
  return codes.flatMap((code, index) =>
    code !== '' && codes.indexOf(code) < index ? [{ field: `r${index}-code`, message: double }] : [],
  )
}
