import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'
import { Sure } from './sure.tsx'

export type HolidayKind = 'national' | 'joint-leave' | 'local'

export type HolidayRow = {
  day: string
  /** The day in words. */
  date: string
  name: string
  kind: HolidayKind
  source: string
  /** The part of the day that is closed; null for all of it. */
  part: { from: string; to: string } | null
}

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
          <Days {...{ language, holidays, mayManage }} office={office.slug} />
        )}
        <div class="admin__stack">
          {mayManage && <AddHoliday language={language} office={office.slug} {...add} />}
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

type DaysProps = Pick<HolidaysPageProps, 'language' | 'holidays' | 'mayManage'> & { office: string }

function Days({ language, office, holidays, mayManage }: DaysProps) {
  const words = wordsOf(language).adminTimes.holiday
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.source}</th>
          {mayManage && <th scope="col">{words.withdraw}</th>}
        </tr>
      </thead>
      <tbody>
        {holidays.map(({ day, date, name, kind, source, part }) => (
          <tr>
            <th scope="row">{date}</th>
            <td data-label={words.name}>
              {name}
              <span class="list__note">
                {words.kinds[kind]}
                {part && `. ${phrase(language, words.part, part)}`}
              </span>
            </td>
            <td data-label={words.source}>{source}</td>
            {mayManage && (
              <td>
                <Sure
                  action={paths.adminHolidayWithdrawal(office, day)}
                  label={words.withdraw}
                  heard={`${name}, ${date}`}
                  sure={phrase(language, words.withdrawSure, { date })}
                  submit={phrase(language, words.withdrawSubmit, { name })}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type AddHolidayProps = { language: Language; office: string } & Partial<NonNullable<HolidaysPageProps['add']>>

function AddHoliday({ language, office, typed = {}, errors = [] }: AddHolidayProps) {
  const { holiday: words, period } = wordsOf(language).adminTimes
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const kinds: readonly HolidayKind[] = ['national', 'joint-leave', 'local']
  const options = kinds.map((value) => ({ value, label: words.kinds[value] }))
  return (
    <AdminForm
      {...{ language, errors }}
      action={paths.adminHolidays(office)}
      title={words.add}
      submit={words.submit}
    >
      <Field {...field('day')} kind="date" label={words.day} />
      <Field {...field('name_id')} label={period.nameId} />
      <Field {...field('name_en')} label={period.nameEn} />
      <Field {...field('kind')} kind="choice" label={words.kind} options={options} />
      <Field {...field('source')} label={words.source} hint={words.sourceHint} />
      <Field {...field('from')} label={words.opens} hint={words.partHint} required={false} />
      <Field {...field('to')} label={words.closes} required={false} />
    </AdminForm>
  )
}
