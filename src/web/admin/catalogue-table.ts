import type { FieldError } from '../../../views/components/error-summary.tsx'
import {
  emptyRow,
  type ImportColumn,
  type ImportRow,
  importColumns,
  importHeadings,
  importParts,
} from '../../catalogue/rules/import-columns.ts'
import type { PresentService } from '../../catalogue/rules/import-plan.ts'
import type { PlacedRow } from '../../catalogue/rules/import-rows.ts'
import { rowsOfServices } from '../../catalogue/rules/import-table.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

/** The services of an office that have ever been published, as a table with its headings. */
export function catalogueTable(services: readonly PresentService[]): string[][] {
  return tableOf(
    rowsOfServices(
      services.flatMap(({ base, ...service }) => (base === null ? [] : [{ ...service, ...base }])),
    ),
  )
}

/** The same without anything in it: a row for each component of one service, more of those that come in lists. */
export function templateTable(): string[][] {
  const several = ['cases', 'requirements', 'procedure', 'keywords']
  return tableOf(
    importParts.flatMap(({ part, name }) =>
      Array.from({ length: several.includes(part) ? 3 : 1 }, () => ({
        ...emptyRow,
        service: 'LAYANAN-BARU',
        part: name,
      })),
    ),
  )
}

function tableOf(rows: readonly ImportRow[]): string[][] {
  return [
    importColumns.map((column) => importHeadings[column]),
    ...rows.map((row) => importColumns.map((column) => row[column])),
  ]
}

/** Without these columns a table says nothing. */
const needed = ['service', 'part', 'textId', 'textEn'] as const satisfies readonly ImportColumn[]

/** The rows of a table by its headings, or what is wrong with the headings. `places` as a spreadsheet counts. */
export function rowsByHeading(
  table: readonly (readonly string[])[],
  places: readonly number[],
  language: Language,
): { rows: PlacedRow[]; errors: FieldError[] } {
  const { wrong } = wordsOf(language).adminImport
  const [heading = [], ...rows] = table
  const width = Math.max(...table.map((cells) => cells.length))
  const names = Array.from({ length: width }, (_, index) => (heading[index] ?? '').trim())
  const columns = names.map((name) =>
    importColumns.find((each) => importHeadings[each] === name.toLowerCase()),
  )
  const isUsed = (index: number) => table.some((cells) => (cells[index] ?? '').trim() !== '')
  const messages = [
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) => phrase(language, wrong.columnMissing, { column: importHeadings[column] })),
    ...names.flatMap((name, index) => {
      const column = columns[index]
      if (column === undefined) {
        return isUsed(index) ? [phrase(language, wrong.columnUnknown, { column: name })] : []
      }
      return columns.indexOf(column) < index ? [phrase(language, wrong.columnDouble, { column: name })] : []
    }),
  ]
  const placed = rows.map((cells, index) => ({
    row: places[index + 1] ?? 0,
    cells: {
      ...emptyRow,
      ...Object.fromEntries(
        columns.flatMap((column, at) => (column === undefined ? [] : [[column, cells[at] ?? '']])),
      ),
    },
  }))
  return { rows: placed, errors: messages.map((message) => ({ field: 'file', message })) }
}
