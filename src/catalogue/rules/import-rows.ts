import {
  type ImportColumn,
  type ImportRow,
  importColumns,
  importHeadings,
  importParts,
  type RowPart,
} from './import-columns.ts'
import type { CatalogueAround, ImportEntry, ImportFault, ImportPlace, ImportRead } from './import-entries.ts'
import { LONGEST_LIST, servicesOfEntries } from './import-entries.ts'
import { columnAt } from './import-problems.ts'
import { sheetOfRows } from './import-sheet.ts'

/** A row as it was read, and its place in the spreadsheet: 1 is the heading. */
export type PlacedRow = Readonly<{ row: number; cells: ImportRow }>

/** The same once it is known what it is. */
export type PartRow = PlacedRow & Readonly<{ part: RowPart }>

/**
 * The services in a table, or every fault in it, row by row. Each service that is named brings its whole
 * sheet: a part without a row is a part that it does not have. Rows of a template that nobody filled in are
 * passed over.
 */
export function servicesOfRows(rows: readonly PlacedRow[], around: CatalogueAround): ImportRead {
  const read = rows.filter(saysSomething).map((row) => ({ row, part: partNamed(row.cells.part) }))
  const known = read.flatMap(({ row, part }) => (part === undefined ? [] : [{ ...row, part }]))
  const services = new Map<string, PartRow[]>()
  for (const row of known) {
    const own = services.get(codeOf(row))
    if (own === undefined) services.set(codeOf(row), [row])
    else own.push(row)
  }
  const ofServices = [...services.values()]
  const crowded = ofServices.flatMap((own) => own.slice(LONGEST_LIST, LONGEST_LIST + 1))
  const taken = servicesOfEntries(
    ofServices.map((own) => entryOf(own.slice(0, LONGEST_LIST))),
    around,
  )
  const faults = [
    ...read.flatMap(({ row, part }) => (part === undefined ? [fault(row, 'part', 'part')] : [])),
    ...known.flatMap(foreign),
    ...crowded.map((row) => fault(row, 'service', 'tooMany')),
    ...ofServices.flatMap((own) => [...repeated(own), ...orphans(own)]),
    ...(taken.ok ? [] : taken.faults),
  ]
  if (faults.length === 0) return taken
  return { ok: false, faults: faults.toSorted((one, other) => one.row - other.row) }
}

function saysSomething({ cells }: PlacedRow): boolean {
  return importColumns.some(
    (column) => column !== 'service' && column !== 'part' && cells[column].trim() !== '',
  )
}

function partNamed(name: string): RowPart | undefined {
  return importParts.find((each) => each.name === name.trim().toLowerCase())?.part
}

function codeOf({ cells }: PlacedRow): string {
  return cells.service.trim().toUpperCase()
}

function placeOf({ row, cells }: PlacedRow, column: ImportColumn): ImportPlace {
  return { row, column: importHeadings[column], found: cells[column].trim() }
}

function fault(row: PlacedRow, column: ImportColumn, problem: ImportFault['problem']): ImportFault {
  return { ...placeOf(row, column), problem }
}

/** What stands in a column that its part does not have would be lost without a word. */
function foreign(row: PartRow): ImportFault[] {
  const own: readonly ImportColumn[] = importParts.find(({ part }) => part === row.part)?.columns ?? []
  return importColumns
    .filter((column) => column !== 'service' && column !== 'part' && !own.includes(column))
    .filter((column) => row.cells[column].trim() !== '')
    .map((column) => fault(row, column, 'foreign'))
}

const lists: readonly RowPart[] = [
  ...(['cases', 'requirements', 'procedure', 'fees', 'input'] as const),
  ...(['legal', 'guide', 'lifeEvents', 'keywords'] as const),
]

/** A part that a service has once stands in two rows. */
function repeated(rows: readonly PartRow[]): ImportFault[] {
  const single = rows.filter(({ part }) => !lists.includes(part))
  return single
    .filter((row, index) => single.findIndex(({ part }) => part === row.part) < index)
    .map((row) => fault(row, 'part', 'double'))
}

/** An input of a formula stands below its fee. */
function orphans(rows: readonly PartRow[]): ImportFault[] {
  return rows
    .filter(({ part }, index) => part === 'input' && !isFee(rows[index - 1]))
    .map((row) => fault(row, 'part', 'orphan'))
}

function isFee(row: PartRow | undefined): boolean {
  return row?.part === 'fees' || row?.part === 'input'
}

function entryOf(rows: readonly PartRow[]): ImportEntry {
  const [first] = rows
  const named = rows.find(({ part }) => part === 'name') ?? first
  const { sheet, rowAt } = sheetOfRows(rows)
  return {
    code: first === undefined ? '' : codeOf(first),
    letter: named?.cells.letter.trim().toUpperCase() ?? '',
    owner: named?.cells.owner.trim().toUpperCase() ?? '',
    sheet,
    at: (path) => {
      const [name] = path
      if (name === 'code' && first !== undefined) return placeOf(first, 'service')
      const isOfService = name === 'letter' || name === 'owner'
      const row = isOfService ? named : (rowAt(path) ?? first)
      if (row === undefined) return { row: 1, column: importHeadings.part, found: '' }
      return placeOf(row, isOfService ? name : columnAt(path).column)
    },
  }
}
