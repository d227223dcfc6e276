/**
 * Cells as people and spreadsheets write them. What is not understood is handed on as it stands, so that the
 * shape of the sheet says what is wrong with it.
 */

/** A whole number, with or without points between the thousands, such as 1.500; nothing for an empty cell. */
export function wholeIn(cell: string): number | string | undefined {
  const text = cell.trim()
  if (text === '') return undefined
  const isWhole = /^\d+$|^\d{1,3}(\.\d{3})+$/.test(text)
  return isWhole ? Number(text.replaceAll('.', '')) : text
}

/** An amount of rupiah, such as 350000, 350.000, Rp350.000 or Rp 350.000,00. */
export function rupiahIn(cell: string): number | string | undefined {
  return wholeIn(
    cell
      .trim()
      .replace(/^rp\.?\s*/i, '')
      .replace(/,(00|-)$/, ''),
  )
}

/** A number with a point or a comma before its fraction. */
export function numberIn(cell: string): number | string | undefined {
  const text = cell.trim()
  if (text === '') return undefined
  return /^\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : text
}

/** A date, as 2026-04-06 or, as a spreadsheet with Indonesian settings writes it, 6/4/2026: the day first. */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim()
  if (text === '') return undefined
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Whether a cell says yes; nothing for an empty cell or a no. */
export function truthIn(cell: string): true | string | undefined {
  const text = cell.trim().toLowerCase()
  if (text === '' || no.includes(text)) return undefined
  return yes.includes(text) ? true : cell
}

const yes = ['ya', 'yes', 'y', 'true', 'benar', 'x', '1']
const no = ['tidak', 'no', 'false', 'salah', '-', '0']
