import type { FigureRow, FigureTableData } from '../../../views/admin/figure-table.tsx'
import type { Office } from '../../offices/office.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { writeCsv } from '../../platform/csv.ts'
import { type DayTables, keyNames } from './figure-tables.ts'

/** A table for spreadsheets: a row each as on the page, the whole day last; durations in seconds. */
export function figureCsv({ name, columns, rows, total }: FigureTableData): string {
  const cells = ({ key, name, values }: FigureRow) => [
    key,
    name,
    ...values.map((value) => value?.toString() ?? ''),
  ]
  return writeCsv([[keyNames[name], 'name', ...columns], ...[...rows, total].map(cells)])
}

/** All tables of a day for programs, by the names of the figures; `asOf` in milliseconds. */
export function figureJson(
  { seq, tables }: DayTables,
  { office, day, asOf }: { office: Office; day: string; asOf: number },
) {
  const { slug, timeZone } = office
  const [whole] = tables
  return {
    office: slug,
    day,
    timeZone,
    asOf: isoAt(asOf, timeZone),
    seq,
    ...Object.fromEntries(
      tables.map(({ name, columns, rows }) => [
        name,
        rows.map((row) => ({
          [keyNames[name]]: row.key,
          name: row.name,
          ...named(columns, row),
        })),
      ]),
    ),
    total: whole === undefined ? {} : named(whole.columns, whole.total),
  }
}

function named(columns: readonly string[], { values }: FigureRow): Record<string, number | null> {
  return Object.fromEntries(columns.map((column, place) => [column, values[place] ?? null]))
}
