import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AddHoliday } from './add-holiday.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'
import { HolidayList, type HolidayRow } from './holiday-list.tsx'

export type HolidaysPageProps = Framed & {
  holidays: readonly HolidayRow[]
  columns: readonly string[]
  add?: { typed: Readonly<Record<string, string>>; errors: readonly FieldError[] }
  /** What was wrong with a table. */
  tableErrors?: readonly FieldError[]
}

/** The days on which an office is closed: the list, one more, and all of them as a table. */
export function HolidaysPage({
  holidays,
  columns,
  add,
  tableErrors = [],
  mayManage,
  ...frame
}: HolidaysPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminTimes.holiday
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <div class="admin__two">
        {holidays.length === 0 ? (
          <p class="admin__note">{words.none}</p>
        ) : (
          <HolidayList
            {...{ language, holidays }}
            withdrawal={
              mayManage
                ? {
                    action: (day) => paths.adminHolidayWithdrawal(office.slug, day),
                    sure: (date) => phrase(language, words.withdrawSure, { date }),
                  }
                : null
            }
          />
        )}
        <div class="admin__stack">
          {mayManage && <AddHoliday language={language} action={paths.adminHolidays(office.slug)} {...add} />}
          <AdminForm
            language={language}
            action={paths.adminHolidayPreview(office.slug)}
            title={words.table}
            submit={mayManage ? words.preview : null}
            errors={tableErrors}
            hasFile
            beside={
              <Button
                kind="quiet"
                icon="download"
                href={paths.adminHolidayTable(office.slug)}
                label={words.export}
              />
            }
          >
            <p class="admin__note">{words.tableLead}</p>
            <Field
              {...{ language, id: 'file', kind: 'file', label: words.file }}
              hint={phrase(language, words.fileHint, { columns: columns.join(', ') })}
              attributes={{ accept: '.csv,text/csv' }}
              {...errorFor(tableErrors, 'file')}
            />
          </AdminForm>
        </div>
      </div>
    </AdminPage>
  )
}
