import type { FieldError } from '../../../views/components/error-summary.tsx'
import {
  type HolidayColumn,
  holidayColumns,
  holidaysOfRows,
  type RowFault,
  rowsOfHolidays,
} from '../../offices/rules/holiday-rows.ts'
import type { Holiday } from '../../offices/rules/opening-hours.ts'
import { readCsv, writeCsv } from '../../platform/csv.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

/** The holidays of an office as a table for spreadsheets. */
export function holidayTable(holidays: readonly Holiday[]): string {
  const rows = rowsOfHolidays(holidays).map((row) => holidayColumns.map((column) => row[column]))
  return writeCsv([holidayColumns, ...rows])
}

/** The holidays that a table names, or what is wrong with it, cell by cell. */
export function readHolidayTable(
  text: string,
  language: Language,
): { holidays: readonly Holiday[]; errors: readonly FieldError[] } {
  const words = wordsOf(language).adminTimes.holiday
  const wrong = (messages: readonly string[]) => ({
    holidays: [],
    errors: messages.map((message) => ({ field: 'file', message })),
  })
  const table = readCsv(text)
  if (!table.ok) return wrong([phrase(language, words.notTable, { line: table.line })])
  const [heading = [], ...rows] = table.rows
  const columns = heading.map((name) => name.trim().toLowerCase())
  const missing = needed.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    return wrong(missing.map((column) => phrase(language, words.columnMissing, { column })))
  }
  if (rows.length === 0) return wrong([words.empty])
  const named = rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
  )
  const read = holidaysOfRows(named)
  return read.ok
    ? { holidays: read.holidays, errors: [] }
    : wrong(read.faults.map((fault) => sentenceOf(fault, language)))
}

/** What each day of a table would change among those that are there. */
export function changesOf(holidays: readonly Holiday[], there: readonly Holiday[]) {
  const [before, after] = [holidaysByDay(there), holidaysByDay(holidays)]
  return holidays.map((holiday) => {
    const earlier = before.get(holiday.day)
    const isSame = earlier === after.get(holiday.day)
    return { holiday, what: earlier === undefined ? 'added' : isSame ? 'same' : 'changed' } as const
  })
}

const needed = ['day', 'name_id', 'name_en', 'kind', 'source'] as const satisfies readonly HolidayColumn[]

function sentenceOf({ row, column, problem, found }: RowFault, language: Language): string {
  const words = wordsOf(language).calendar
  return phrase(language, words.row, {
    row,
    column,
    problem: phrase<string>(language, words.problem[problem], { found }),
  })
}

/** Each day as it would be written in a table: two are the same when that is. */
function holidaysByDay(holidays: readonly Holiday[]): ReadonlyMap<string, string> {
  return new Map(rowsOfHolidays(holidays).map((row) => [row.day, JSON.stringify(row)]))
}
