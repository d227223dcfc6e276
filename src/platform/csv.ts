import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** Tables as text by RFC 4180, such as spreadsheets read and write them. */

/**
 * The rows with something in them, and the place of each as a spreadsheet counts it, from 1. A text may be
 * quoted in one place only; `line` counts from 1.
 */
export type CsvRead = { ok: true; rows: string[][]; places: number[] } | { ok: false; line: number }

/**
 * The rows of a table. Takes a byte order mark, any end of line, and semicolons in the place of commas, as
 * spreadsheets with Indonesian settings write them; empty lines are passed over. A cell that was guarded by
 * `writeCsv` comes back as it was.
 */
export function readCsv(text: string): CsvRead {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
    })
    const filled = rows
      .map((cells, index) => ({ cells, place: index + 1 }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    return {
      ok: true,
      rows: filled.map(({ cells }) => cells.map(unguarded)),
      places: filled.map(({ place }) => place),
    }
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line: Math.min(Number(error.lines), linesIn(text)) }
    throw error
  }
}

/**
 * A table as text, with the byte order mark by which spreadsheets know UTF-8. A cell that a spreadsheet
 * would take for a formula is guarded by an apostrophe.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return textOf(rows, true)
}

/** More rows of the same table, to be sent behind its beginning: the mark stands there alone. */
export function writeMoreCsv(rows: readonly (readonly string[])[]): string {
  return textOf(rows, false)
}

function textOf(rows: readonly (readonly string[])[], bom: boolean): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    { bom, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

function linesIn(text: string): number {
  return text.trimEnd().split(/\r\n|\r|\n/).length
}

function separatorOf(text: string): ',' | ';' {
  const [heading = ''] = text.split(/[\r\n]/, 1)
  return heading.includes(';') && !heading.includes(',') ? ';' : ','
}

/** An apostrophe before such a cell is guarded too, so that every text comes back as it went. */
function guarded(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell
}

function isFormula(cell: string): boolean {
  return /^'*[=+\-@\t\r]/.test(cell)
}
