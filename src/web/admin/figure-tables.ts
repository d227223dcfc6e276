import type { FigureRow, FigureTableData } from '../../../views/admin/figure-table.tsx'
import { listServices } from '../../catalogue/services.ts'
import { everyCounter } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { type DayFigures, dayFigures } from '../../performance/day-figures.ts'
import { counterFigureNames, type FigureName, figureNames } from '../../performance/rules/figures.ts'
import type { Database } from '../../platform/database.ts'
import { type Language, wordsOf } from '../../words/language.ts'

/** The tables of a day with their names, from which the page, the CSV and the JSON are made alike. */
export type DayTables = { seq: number; tables: readonly FigureTableData[] }

/** What a row of each table is about, as the exports call it. */
export const keyNames = { services: 'service', hours: 'hour', counters: 'counter' } as const

export type TableName = keyof typeof keyNames

/** Reads the figures of a day; ask within a snapshot. */
export async function readTables(
  db: Database,
  office: Office,
  day: string,
  language: Language,
): Promise<DayTables> {
  const figures = await dayFigures(db, office, day)
  const services = await listServices(db, office.slug)
  const counters = await everyCounter(db, office.slug)
  const names = {
    services: new Map(services.map(({ code, sheet }) => [code, sheet.name[language]])),
    counters: new Map(counters.map(({ counter, name }) => [counter, name[language]])),
  }
  return { seq: figures.seq, tables: tablesOf(figures, names, wordsOf(language).adminFigures.total) }
}

type Names = Record<'services' | 'counters', ReadonlyMap<string, string>>

function tablesOf({ total, ...day }: DayFigures, names: Names, totalName: string): FigureTableData[] {
  const services = day.services.map(({ service, figures }) => ({ key: service, figures }))
  const counters = day.counters.map(({ counter, figures }) => ({ key: counter, figures }))
  const hours = day.hours.map(({ hour, figures }) => ({ key: String(hour).padStart(2, '0'), figures }))
  return [
    {
      name: 'services',
      columns: figureNames,
      rows: inOrder(services, names.services).map((row) => rowOf(row, figureNames)),
      total: rowOf({ key: 'total', name: totalName, figures: total }, figureNames),
    },
    {
      name: 'hours',
      columns: figureNames,
      rows: hours.map((row) => rowOf({ ...row, name: `${row.key}.00–${row.key}.59` }, figureNames)),
      total: rowOf({ key: 'total', name: totalName, figures: total }, figureNames),
    },
    {
      name: 'counters',
      columns: counterFigureNames,
      rows: inOrder(counters, names.counters).map((row) => rowOf(row, counterFigureNames)),
      total: rowOf({ key: 'total', name: totalName, figures: total }, counterFigureNames),
    },
  ]
}

/** In the order of the hall, with their names there; what the hall has no more stands last, by its code. */
function inOrder<Row extends { key: string }>(
  rows: readonly Row[],
  names: ReadonlyMap<string, string>,
): (Row & { name: string })[] {
  const places = [...names.keys()]
  const placeOf = ({ key }: Row) => (names.has(key) ? places.indexOf(key) : places.length)
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.key.localeCompare(b.key))
    .map((row) => ({ ...row, name: names.get(row.key) ?? row.key }))
}

function rowOf<Name extends FigureName>(
  { key, name, figures }: { key: string; name: string; figures: Readonly<Record<Name, number | null>> },
  columns: readonly Name[],
): FigureRow {
  return { key, name, values: columns.map((column) => figures[column]) }
}
