import type { FieldError } from '../../../views/components/error-summary.tsx'
import type { CatalogueAround, ImportFault, ImportRead } from '../../catalogue/rules/import-entries.ts'
import { servicesOfJson } from '../../catalogue/rules/import-json.ts'
import { servicesOfRows } from '../../catalogue/rules/import-rows.ts'
import type { TabledService } from '../../catalogue/rules/import-table.ts'
import { readCsv } from '../../platform/csv.ts'
import { readWorkbook, type WorkbookFault } from '../../platform/workbook.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { rowsByHeading } from './catalogue-table.ts'

/** What a file may bring: bytes, rows with the heading, columns. */
export const LARGEST_CATALOGUE = 2 * 1024 * 1024
/** What the form that takes it may bring: the same again as JSON, which says each name anew. */
export const LARGEST_IMPORT = 2 * LARGEST_CATALOGUE
const LIMITS = { rows: 5001, columns: 100 }

/** More than these at once nobody corrects in one go. */
const MOST_ERRORS = 30

export type CatalogueFile = { services: readonly TabledService[]; errors: readonly FieldError[] }

/**
 * The services in a file of any of the three kinds, which is known by what is in it and not by its name; or
 * what is wrong with it, in sentences.
 */
export async function readCatalogueFile(
  file: File,
  around: CatalogueAround,
  language: Language,
): Promise<CatalogueFile> {
  const { wrong } = wordsOf(language).adminImport
  if (file.size === 0) return wrongFile(wrong.fileMissing)
  if (file.size > LARGEST_CATALOGUE) return wrongFile(wrong.tooLarge)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isWorkbook) {
    const read = await readWorkbook(bytes, LIMITS)
    if (!read.ok) return wrongFile(sentenceOfWorkbook(read, language))
    return fromTable(read, around, language)
  }
  const text = textOf(bytes)
  if (text === null) return wrongFile(wrong.notText)
  if (/^\s*[[{]/.test(text)) {
    const read = servicesOfJson(text, around)
    return read === null ? wrongFile(wrong.notJson) : told(read, wrong.entry, language)
  }
  const table = readCsv(text)
  if (!table.ok) return wrongFile(phrase(language, wrong.notCsv, { line: table.line }))
  return fromTable(table, around, language)
}

function fromTable(
  { rows, places }: { rows: string[][]; places: number[] },
  around: CatalogueAround,
  language: Language,
): CatalogueFile {
  const { wrong } = wordsOf(language).adminImport
  if (rows.length > LIMITS.rows) return wrongFile(wrong.tooManyRows)
  if (rows.some((cells) => cells.length > LIMITS.columns)) return wrongFile(wrong.tooManyColumns)
  if (rows.length === 0) return wrongFile(wrong.empty)
  const named = rowsByHeading(rows, places, language)
  if (named.errors.length > 0) return { services: [], errors: named.errors }
  return told(servicesOfRows(named.rows, around), wrong.row, language)
}

function told(read: ImportRead, template: Sentence, language: Language): CatalogueFile {
  const { wrong } = wordsOf(language).adminImport
  if (read.ok) return read.services.length === 0 ? wrongFile(wrong.empty) : { ...read, errors: [] }
  const shown = read.faults.slice(0, MOST_ERRORS).map((fault) => sentenceOf(fault, template, language))
  const left = read.faults.length - shown.length
  return wrongFile(...shown, ...(left > 0 ? [phrase(language, wrong.more, { count: left })] : []))
}

type Sentence = ReturnType<typeof wordsOf>['adminImport']['wrong']['row' | 'entry']

function sentenceOf({ row, column, problem, found }: ImportFault, template: Sentence, language: Language) {
  const { problem: problems } = wordsOf(language).adminImport
  const said = phrase<string>(language, problems[problem], { found: shortened(found) })
  return phrase(language, template, { row, column, problem: said })
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function sentenceOfWorkbook({ why, cell }: WorkbookFault, language: Language): string {
  const { wrong } = wordsOf(language).adminImport
  if (why === 'formula') {
    const where = cell === undefined ? '' : phrase(language, wrong.inCell, { cell })
    return phrase(language, wrong.formula, { cell: where })
  }
  if (why === 'macros') return wrong.macros
  if (why === 'too-large') return wrong.tooLarge
  if (why === 'too-many-rows') return wrong.tooManyRows
  return why === 'too-many-columns' ? wrong.tooManyColumns : wrong.notWorkbook
}

function wrongFile(...messages: readonly string[]): CatalogueFile {
  return { services: [], errors: messages.map((message) => ({ field: 'file', message })) }
}

/** The text of a file, or null when it is no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
