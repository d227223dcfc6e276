import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { type PolicyFacts, policyActs } from './policy-facts.tsx'

export type PolicyFormProps = {
  language: Language
  office: string
  facts: Pick<PolicyFacts, 'classes' | 'lines'>
  version: number
  /** What stands in the fields, by their ids. */
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** The usual parts of the rules to be changed; sending it shows first what would change. */
export function PolicyForm({ language, office, facts, version, typed, errors = [] }: PolicyFormProps) {
  const words = wordsOf(language).adminRules.policy
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const numeric = { attributes: { inputmode: 'numeric', autocomplete: 'off' } }
  /** What may stay empty needs no word to say so: the hints do. */
  const optional = { attributes: { required: false } }
  const picks = (['oldest', 'listed', 'preference'] as const).map((value) => ({
    value,
    label: words.picks[value],
  }))
  const transfers = (['keep', 'back'] as const).map((value) => ({ value, label: words.transfers[value] }))
  return (
    <AdminForm
      {...{ language, version, errors }}
      action={paths.adminPolicyPreview(office)}
      title={words.change}
      submit={words.preview}
    >
      <p class="admin__note">{words.patternHint}</p>
      <div class="fields-beside">
        {facts.lines.map(({ name }) => (
          <Field
            {...field(`alt-${name}`)}
            label={phrase(language, words.patternField, { line: name })}
            {...optional}
          />
        ))}
      </div>
      {facts.classes.slice(1).map(({ name, label }) => (
        <Field
          {...field(`bound-${name}`)}
          {...numeric}
          label={phrase(language, words.boundField, { name: label.toLowerCase() })}
          hint={words.boundHint}
          {...optional}
        />
      ))}
      <div class="fields-beside">
        <Field {...field('linePick')} kind="choice" label={words.linePick} options={picks} />
        <Field {...field('lineOrder')} label={words.lineOrder} hint={words.lineOrderHint} {...optional} />
        <Field {...field('recalls')} {...numeric} label={words.recalls} />
        <Field {...field('pauseSeconds')} {...numeric} label={words.pauseSeconds} {...optional} />
        <Field {...field('after')} {...numeric} label={words.after} />
        <Field {...field('max')} {...numeric} label={words.max} />
        <Field {...field('transfer')} kind="choice" label={words.transfer} options={transfers} />
      </div>
      <h3>{words.reasons}</h3>
      <p class="admin__note">{words.reasonsHint}</p>
      <div class="fields-beside">
        {policyActs.map((act) => (
          <Field {...field(`reasons-${act}`)} kind="area" label={words.acts[act]} {...optional} />
        ))}
      </div>
    </AdminForm>
  )
}
