import type { HolidayRow } from '../../../views/admin/holiday-list.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { holidaysOfRows, type RowFault } from '../../offices/rules/holiday-rows.ts'
import type { Holiday } from '../../offices/rules/opening-hours.ts'
import { dateInWords } from '../../words/format.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { readTime } from '../http/week-form.ts'

/** A holiday as a list shows it. */
export function holidayRow({ day, name, kind, source, part }: Holiday, language: Language): HolidayRow {
  const dotted = (time: string) => time.replace(':', '.')
  return {
    day,
    date: dateInWords(day, language),
    name: name[language],
    kind,
    source,
    part: part === undefined ? null : { from: dotted(part.opens), to: dotted(part.closes) },
  }
}

/** The holiday that was typed, field by field as in a row of a table; null with what is wrong with it. */
export function readHoliday(
  typed: Readonly<Record<string, string>>,
  language: Language,
): { holiday: Holiday | null; errors: readonly FieldError[] } {
  const [from = '', to = ''] = [typed.from, typed.to]
  const read = holidaysOfRows([{ ...typed, from: readTime(from) ?? from, to: readTime(to) ?? to }])
  if (read.ok) return { holiday: read.holidays[0] ?? null, errors: [] }
  const { needed } = wordsOf(language).adminTimes
  const messages: Readonly<Record<RowFault['problem'], string>> = {
    day: needed.dayWrong,
    text: needed.textMissing,
    kind: needed.textMissing,
    time: needed.timeWrong,
    backwards: needed.backwards,
    double: needed.dayWrong,
  }
  const errors = read.faults.map(({ column, problem }) => ({
    field: column,
    message: column === 'source' ? needed.sourceMissing : messages[problem],
  }))
  return { holiday: null, errors }
}
