import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { errorFor } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import type { AdminFrameProps } from './admin-frame.tsx'
import { AdminPage, type Told } from './admin-page.tsx'
import { ReplayResult, type ReplayResultProps } from './replay-result.tsx'
import { TurnFields, type TurnFieldsProps } from './turn-fields.tsx'

export type ReplayPageProps = Omit<AdminFrameProps, 'title' | 'children'> &
  Pick<TurnFieldsProps, 'lines' | 'classes' | 'services' | 'typed' | 'errors'> &
  Pick<Told, 'refusal'> & {
    /** The day as it stands in the form. */
    day: string
    /** The last day that can be replayed; null when no day of the office is over yet. */
    lastDay: string | null
    result?: Omit<ReplayResultProps, 'language'>
  }

/** What a past day would have been like under other rules: the answer or why there is none, and the form that asks. */
export function ReplayPage(props: ReplayPageProps) {
  const { day, lastDay, result, lines, classes, services, typed, errors = [], ...frame } = props
  const { language } = frame
  const office = frame.office.slug
  const words = wordsOf(language).adminReplay
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      <p>
        <a class="figures-hall" href={paths.adminFigures(office, lastDay === null ? undefined : day)}>
          {words.toFigures}
        </a>
      </p>
      {result && <ReplayResult language={language} {...result} />}
      {lastDay === null ? (
        <p>{words.never}</p>
      ) : (
        <AdminForm
          {...{ language, errors }}
          action={paths.adminReplay(office)}
          title={words.form}
          submit={words.submit}
        >
          <Field
            {...{ language, id: 'day', kind: 'date', label: words.day, value: day }}
            attributes={{ max: lastDay }}
            {...errorFor(errors, 'day')}
          />
          <p class="admin__note">{words.formLead}</p>
          <TurnFields {...{ language, lines, classes, services, typed, errors }} />
        </AdminForm>
      )}
    </AdminPage>
  )
}
