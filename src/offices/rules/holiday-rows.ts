import type { Holiday } from './opening-hours.ts'
import { holiday } from './times-shape.ts'

/** The columns of a table of holidays, in the order in which it is written. */
export const holidayColumns = ['day', 'name_id', 'name_en', 'kind', 'source', 'from', 'to'] as const

export type HolidayColumn = (typeof holidayColumns)[number]

/** A row as it is written in a table: every cell a text, empty for the closed part when the day is closed whole. */
export type HolidayRow = Readonly<Record<HolidayColumn, string>>

/** A row as it is read: cells may be missing. Rows are counted from 1, without the heading. */
type RowRead = Readonly<Record<string, string | undefined>>

/** What is wrong with a cell of a row; `found` is what stands there. */
export type RowFault = Readonly<{
  row: number
  column: HolidayColumn
  problem: 'day' | 'text' | 'kind' | 'time' | 'backwards' | 'double'
  found: string
}>

/** The holidays of an office as a table. */
export function rowsOfHolidays(holidays: readonly Holiday[]): HolidayRow[] {
  return holidays.map(({ day, name, kind, source, part }) => ({
    day,
    name_id: name.id,
    name_en: name.en,
    kind,
    source,
    from: part?.opens ?? '',
    to: part?.closes ?? '',
  }))
}

/** The holidays in a table, or every fault in it; a single fault and nothing of it is to be taken. */
export function holidaysOfRows(
  rows: readonly RowRead[],
): { ok: true; holidays: Holiday[] } | { ok: false; faults: RowFault[] } {
  const read = rows.map(holidayOfRow)
  const days = read.map(({ candidate }) => candidate.day)
  const faults = read.flatMap((each, index) => [
    ...each.faults.map((fault) => ({ row: index + 1, ...fault })),
    ...(days.indexOf(each.candidate.day) < index
      ? [{ row: index + 1, column: 'day' as const, problem: 'double' as const, found: each.candidate.day }]
      : []),
  ])
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, holidays: read.flatMap((each) => each.holiday ?? []) }
}

function holidayOfRow(row: RowRead) {
  const cell = (column: HolidayColumn) => row[column]?.trim() ?? ''
  const [opens, closes] = [cell('from'), cell('to')]
  const candidate = {
    day: cell('day'),
    name: { id: cell('name_id'), en: cell('name_en') },
    kind: cell('kind'),
    source: cell('source'),
    ...(opens + closes !== '' && { part: { opens, closes } }),
  }
  const parsed = holiday.safeParse(candidate)
  const wrong = new Set(parsed.error?.issues.map(({ path }) => columnAt(path)))
  const faults = [...wrong].map((column) => ({ column, problem: problemIn(column), found: cell(column) }))
  const isBackwards = wrong.size === 0 && opens !== '' && closes <= opens
  return {
    candidate,
    holiday: parsed.data,
    faults: isBackwards ? [{ column: 'to' as const, problem: 'backwards' as const, found: closes }] : faults,
  }
}

function columnAt(path: readonly PropertyKey[]): HolidayColumn {
  const columns: Readonly<Record<string, HolidayColumn>> = {
    'name.id': 'name_id',
    'name.en': 'name_en',
    kind: 'kind',
    source: 'source',
    'part.opens': 'from',
    'part.closes': 'to',
  }
  return columns[path.join('.')] ?? 'day'
}

function problemIn(column: HolidayColumn): RowFault['problem'] {
  const problems = {
    day: 'day',
    name_id: 'text',
    name_en: 'text',
    kind: 'kind',
    source: 'text',
    from: 'time',
    to: 'time',
  } as const
  return problems[column]
}
