/** Tables as text by RFC 4180, such as spreadsheets read and write them. */

/** A text may be quoted in one place only; `line` counts from 1. */
export type CsvRead = { ok: true; rows: string[][] } | { ok: false; line: number }

/**
 * The rows of a table. Takes a byte order mark, any end of line, and semicolons in the place of commas, as
 * spreadsheets with Indonesian settings write them; empty lines are passed over. A cell that was guarded by
 * `writeCsv` comes back as it was.
 */
export function readCsv(text: string): CsvRead {
  const content = text.replace(/^\uFEFF/, '')
  const cell = cellBehind(separatorOf(content))
  const rows: string[][] = []
  let row: string[] = []
  let place = 0
  while (place < content.length) {
    cell.lastIndex = place
    const found = cell.exec(content)
    if (found === null) return { ok: false, line: content.slice(0, place).split(/\r\n|\r|\n/).length }
    const [whole, quoted, plain = '', end = ''] = found
    row.push(unguarded(quoted?.replaceAll('""', '"') ?? plain))
    place += whole.length
    const isRowOver = end === '' || /[\r\n]/.test(end)
    if (isRowOver || place === content.length) {
      if (!isRowOver) row.push('')
      rows.push(row)
      row = []
    }
  }
  return { ok: true, rows: rows.filter((cells) => cells.some((value) => value !== '')) }
}

/**
 * A table as text, with the byte order mark by which spreadsheets know UTF-8. A cell that a spreadsheet
 * would take for a formula is guarded by an apostrophe.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`
}

/** A quoted or a plain cell, and what ends it: the separator, an end of line, or the end of the text. */
function cellBehind(separator: ',' | ';'): RegExp {
  const end = `(${separator}|\\r\\n|\\r|\\n|$)`
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))${end}`, 'y')
}

function separatorOf(content: string): ',' | ';' {
  const [heading = ''] = content.split(/[\r\n]/, 1)
  return heading.includes(';') && !heading.includes(',') ? ';' : ','
}

function written(cell: string): string {
  const guarded = isFormula(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell
}

/** An apostrophe before such a cell is guarded too, so that every text comes back as it went. */
function isFormula(cell: string): boolean {
  return /^'*[=+\-@\t\r]/.test(cell)
}
