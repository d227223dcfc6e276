import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { WeekFields } from '../components/week-fields.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'

export type PeriodPageProps = Omit<Framed, 'mayManage'> & {
  /** The first day of the period that is changed; nothing for a new one. */
  from?: string
  /** What stands in the fields, by their ids. */
  typed: Readonly<Record<string, string>>
  version: number
  errors?: readonly FieldError[]
}

/** Some weeks with other weekly hours, such as Ramadan: new, or to be changed. */
export function PeriodPage({ from, typed, version, errors = [], ...frame }: PeriodPageProps) {
  const { language, office } = frame
  const { period, hours } = wordsOf(language).adminTimes
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  return (
    <AdminPage
      {...frame}
      title={typed.name_id || period.new}
      lead={period.lead}
      back={{ href: paths.adminHours(office.slug), label: hours.title }}
    >
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminPeriod(office.slug, from)}
        submit={period.save}
      >
        <div class="fields-beside">
          <Field {...field('from')} kind="date" label={period.from} />
          <Field {...field('to')} kind="date" label={period.to} />
          <Field {...field('name_id')} label={period.nameId} />
          <Field {...field('name_en')} label={period.nameEn} />
        </div>
        <Field {...field('source')} label={period.source} hint={period.sourceHint} />
        <WeekFields {...{ language, typed, errors }} legend={period.week} />
      </AdminForm>
    </AdminPage>
  )
}
