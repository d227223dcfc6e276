import { strFromU8, strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import writeSheet from 'write-excel-file/universal'
import { unpack } from './unpack.ts'

/** Tables as workbooks of spreadsheets (XLSX, ISO/IEC 29500). */

/** What is wrong with a workbook; `cell` is where, such as B12. */
export type WorkbookFault = Readonly<{
  why: 'no-workbook' | 'macros' | 'formula' | 'too-large' | 'too-many-rows' | 'too-many-columns'
  cell?: string
}>

export type WorkbookRead = { ok: true; rows: string[][]; places: number[] } | ({ ok: false } & WorkbookFault)

/** How much of a workbook is looked at: rows and columns of its first sheet. */
export type WorkbookLimits = Readonly<{ rows: number; columns: number }>

/**
 * The rows of the first sheet of a workbook that have something in them, every cell as a text: a number
 * without points, a date as 2026-04-06, true and false as "ya" and "tidak". Formulas and macros are refused:
 * what they come to is only known to the program that wrote them. It is measured before it is read, so that
 * a small file cannot become a large one.
 */
export async function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Promise<WorkbookRead> {
  const archive = unpack(bytes, { wanted: isMarkup, bytes: LARGEST, files: MOST_FILES })
  if (!archive.ok) return { ok: false, why: archive.why === 'damaged' ? 'no-workbook' : 'too-large' }
  if (archive.names.some((name) => /vbaProject\.bin$/i.test(name))) return { ok: false, why: 'macros' }
  const files = new Map<string, Uint8Array>()
  for (const [name, content] of archive.files) {
    const markup = withoutBlanks(strFromU8(content))
    const fault = faultIn(markup, limits)
    if (fault !== null) return { ok: false, ...fault }
    files.set(name, strToU8(markup))
  }
  const rows = await rowsIn(files)
  if (rows === null) return { ok: false, why: 'no-workbook' }
  const filled = rows
    .map((cells, index) => ({ cells, place: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return { ok: true, rows: filled.map(({ cells }) => cells), places: filled.map(({ place }) => place) }
}

/** A table as a workbook with one sheet, its first row kept in sight; every cell a text, never a formula. */
export async function writeWorkbook(rows: readonly (readonly string[])[], name: string): Promise<Uint8Array> {
  const [heading = [], ...others] = rows
  const sheet = [
    heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...others.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
  ]
  const columns = heading.map((value, index) => ({
    width: Math.min(50, Math.max(value.length + 2, ...others.map((row) => (row[index] ?? '').length))),
  }))
  const file = await writeSheet(sheet, { sheet: name, columns, stickyRowsCount: 1 }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}

const LARGEST = 24 * 1024 * 1024
const MOST_FILES = 500

function isMarkup(name: string): boolean {
  return /\.xml(\.rels)?$/.test(name)
}

/** Spreadsheets give a look to rows and cells far away in which nothing stands. */
function withoutBlanks(markup: string): string {
  if (!markup.includes('sheetData')) return markup
  return markup.replace(/<c\b[^<>]*\/>/g, '').replace(/<row\b[^<>]*(\/>|>\s*<\/row>)/g, '')
}

/**
 * What is wrong with one file of a workbook. Whatever could be an address of a cell is looked at, wherever it
 * stands: the reader fills every gap up to it.
 */
function faultIn(markup: string, { rows, columns }: WorkbookLimits): WorkbookFault | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(markup)) return { why: 'no-workbook' }
  if (!markup.includes('sheetData')) return null
  const [, formula] = /<c\b[^>]*\br="([A-Z]+[0-9]+)"[^>]*>\s*<f\b/.exec(markup) ?? []
  if (formula !== undefined) return { why: 'formula', cell: formula }
  if (/<(\w+:)?f[\s/>]/.test(markup)) return { why: 'formula' }
  for (const [, , address = ''] of markup.matchAll(/(?<!xmlns:)\br\s*=\s*(["'])(.*?)\1/gs)) {
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d+)$/.exec(address) ?? []
    if (row === '') return { why: 'no-workbook' }
    if (Number(row) > rows) return { why: 'too-many-rows', cell: address }
    if (columnOf(letters) > columns) return { why: 'too-many-columns', cell: address }
  }
  return null
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** The cells of the first sheet as texts; null when the reader stumbles over what is not as it should be. */
async function rowsIn(files: ReadonlyMap<string, Uint8Array>): Promise<string[][] | null> {
  const archive = zipSync(Object.fromEntries(files), { level: 0 })
  try {
    const rows = await readSheet(new Blob([archive]))
    return rows.map((cells) => cells.map(textOf))
  } catch {
    return null
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak'
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}
