import type { FigureName } from '../../src/performance/rules/figures.ts'
import { timer, wholeNumber } from '../../src/words/format.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'

/** One table of figures, as it is shown and as it is written; durations in whole seconds. */
export type FigureTableData = {
  name: 'services' | 'hours' | 'counters'
  columns: readonly FigureName[]
  rows: readonly FigureRow[]
  total: FigureRow
}

export type FigureRow = { key: string; name: string; values: readonly (number | null)[] }

export type FigureTableProps = {
  language: Language
  table: FigureTableData
  /** Where the same table is to be had for a spreadsheet. */
  href: string
}

type GroupName = 'numbers' | 'served' | 'otherwise' | 'waits' | 'servings'

/** Where the groups of columns begin. */
const begins: Partial<Record<FigureName, GroupName>> = {
  issued: 'numbers',
  served: 'served',
  sentOn: 'otherwise',
  waitMedianSeconds: 'waits',
  servingMedianSeconds: 'servings',
}

/** The figures by service, hour or counter, with those of the whole day below. */
export function FigureTable({ language, table, href }: FigureTableProps) {
  const words = wordsOf(language).adminFigures.tables[table.name]
  const id = `figures-${table.name}`
  return (
    <div class="figures-part">
      <header class="figures-part__head">
        <h2 id={id}>{words.title}</h2>
        <Button kind="quiet" icon="download" href={href} label={words.download} />
      </header>
      <section class="figures-wide" tabindex={0} aria-labelledby={id}>
        <table class="figures" data-table={table.name}>
          <Head language={language} table={table} />
          <Rows language={language} table={table} />
        </table>
      </section>
    </div>
  )
}

type PartProps = Omit<FigureTableProps, 'href'>

function Head({ language, table: { name, columns } }: PartProps) {
  const words = wordsOf(language).adminFigures
  return (
    <thead>
      <tr>
        <td />
        {groupsOf(columns).map(({ group, span }) =>
          span === 1 ? (
            <td data-begins="" />
          ) : (
            <th scope="colgroup" colspan={span} data-begins="">
              {words.groups[group]}
            </th>
          ),
        )}
      </tr>
      <tr>
        <th scope="col">{words.tables[name].key}</th>
        {columns.map((column) => (
          <th scope="col" {...begin(column)}>
            {words.columns[column]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Rows({ language, table: { name, columns, rows, total } }: PartProps) {
  const most = Math.max(...rows.map(({ values }) => values[columns.indexOf('issued')] ?? 0))
  return (
    <>
      <tbody>
        {rows.map((row) => (
          <Row language={language} columns={columns} row={row} {...(name === 'hours' && { most })} />
        ))}
      </tbody>
      <tfoot>
        <Row language={language} columns={columns} row={total} />
      </tfoot>
    </>
  )
}

type RowProps = {
  language: Language
  columns: readonly FigureName[]
  row: FigureRow
  /** The most numbers of a row, where each has a bar beside it. */
  most?: number
}

function Row({ language, columns, row, most }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        {most !== undefined && (
          <progress aria-hidden="true" value={row.values[columns.indexOf('issued')] ?? 0} max={most} />
        )}
      </th>
      {columns.map((column, place) => {
        const value = row.values[place] ?? null
        return (
          <td {...begin(column)} {...(!value && { 'data-none': '' })}>
            <data value={value === null ? '' : String(value)}>{said(language, column, value)}</data>
          </td>
        )
      })}
    </tr>
  )
}

function said(language: Language, column: FigureName, value: number | null): string {
  if (value === null) return '–'
  return column.endsWith('Seconds') ? timer(value) : wholeNumber(value, language)
}

function begin(column: FigureName): { 'data-begins'?: string } {
  return begins[column] === undefined ? {} : { 'data-begins': '' }
}

function groupsOf(columns: readonly FigureName[]): { group: GroupName; span: number }[] {
  const starts = columns.flatMap((column, place) => {
    const group = begins[column]
    return group === undefined ? [] : [{ group, place }]
  })
  return starts.map(({ group, place }, index) => ({
    group,
    span: (starts[index + 1]?.place ?? columns.length) - place,
  }))
}
