import { importColumns, importHeadings } from '../../src/catalogue/rules/import-columns.ts'
import type { PlacedRow } from '../../src/catalogue/rules/import-rows.ts'
import { rowsOfServices, type TabledService } from '../../src/catalogue/rules/import-table.ts'

/** Services as the rows that are read from a table of them, each in its place. */
export function placedRows(services: readonly TabledService[]): PlacedRow[] {
  return rowsOfServices(services).map((cells, index) => ({ row: index + 2, cells }))
}

/** Services as a table with its headings. */
export function tableWith(services: readonly TabledService[]): string[][] {
  return [
    importColumns.map((column) => importHeadings[column]),
    ...rowsOfServices(services).map((row) => importColumns.map((column) => row[column])),
  ]
}
