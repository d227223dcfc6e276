import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { errorFor } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { policyActs } from './policy-facts.tsx'
import { TurnFields, type TurnFieldsProps } from './turn-fields.tsx'

export type PolicyFormProps = Omit<TurnFieldsProps, 'children' | 'placesNote'> & {
  office: string
  version: number
}

/** The rules to be changed; sending it shows first what would change. */
export function PolicyForm({ office, version, ...turns }: PolicyFormProps) {
  const { language, typed, errors = [] } = turns
  const words = wordsOf(language).adminRules.policy
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const numeric = { inputmode: 'numeric', autocomplete: 'off' }
  return (
    <AdminForm
      {...{ language, version, errors }}
      action={paths.adminPolicyPreview(office)}
      title={words.change}
      submit={words.preview}
    >
      <TurnFields {...turns} placesNote={words.placesMove}>
        <Field {...field('recalls')} attributes={numeric} label={words.recalls} />
        <Field {...field('pauseSeconds')} attributes={{ required: false }} label={words.pauseSeconds} />
      </TurnFields>
      <h3>{words.reasons}</h3>
      <p class="admin__note">{words.reasonsHint}</p>
      <div class="fields-beside">
        {policyActs.map((act) => (
          <Field
            {...field(`reasons-${act}`)}
            kind="area"
            label={words.acts[act]}
            attributes={{ required: false }}
          />
        ))}
      </div>
    </AdminForm>
  )
}
