import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { Part } from './admin-page.tsx'

export type ServiceWithdrawalProps = {
  language: Language
  office: string
  code: string
  /** The last day in words and the reason, when it is given up already. */
  withdrawn: { date: string; reason: string } | null
  typed?: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** The giving up of a service, folded away until it is wanted. */
export function ServiceWithdrawal(props: ServiceWithdrawalProps) {
  const { language, office, code, withdrawn, typed = {}, errors = [] } = props
  const { withdrawal: words } = wordsOf(language).adminCatalogue
  if (withdrawn !== null) {
    return (
      <Part title={words.title}>
        <p>{phrase(language, words.is, withdrawn)}</p>
        <p class="admin__note">{words.again}</p>
      </Part>
    )
  }
  return (
    <details class="folded" open={errors.length > 0}>
      <summary>{words.title}</summary>
      <AdminForm
        {...{ language, errors }}
        action={paths.adminServiceDeed(office, code, 'withdrawal')}
        submit={words.submit}
      >
        <p class="admin__note">{words.lead}</p>
        <Field
          {...{ language, id: 'lastDay', kind: 'date', label: words.lastDay, value: typed.lastDay ?? '' }}
          {...errorFor(errors, 'lastDay')}
        />
        <BothFields {...{ language, typed, errors, id: 'why', label: words.reason }} />
      </AdminForm>
    </details>
  )
}
