import { setImmediate } from 'node:timers/promises'
import { writeCsv, writeMoreCsv } from '../platform/csv.ts'
import { cellsOf, type Table } from './rules/table.ts'

/** A table as CSV. A long one is written piece by piece, so that the queue need not wait for it. */
export async function tableCsv({ columns, rows }: Table): Promise<string> {
  let text = writeCsv([columns])
  for (let from = 0; from < rows.length; from += PIECE) {
    if (from > 0) await setImmediate()
    text += writeMoreCsv(rows.slice(from, from + PIECE).map((row) => cellsOf(columns, row)))
  }
  return text
}

/** Rows that are written in a few milliseconds. */
const PIECE = 500
