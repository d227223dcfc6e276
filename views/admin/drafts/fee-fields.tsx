import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { BothFields } from '../../components/both-fields.tsx'
import { errorFor, type FieldError } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Tick, Ticks } from '../../components/ticks.tsx'
import { FormulaFields } from './formula-fields.tsx'
import type { Choices } from './section-fields.tsx'

export type FeeFieldsProps = {
  language: Language
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  choices: Pick<Choices, 'cases' | 'regulations'>
}

/** What a fee is for, how much it is, what it rests on, and from when to when. */
export function FeeFields(props: FeeFieldsProps) {
  const { language, typed, errors } = props
  const { fee: words } = wordsOf(language).adminDrafts
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const kinds = (['amount', 'formula'] as const).map((value) => ({ value, label: words.kinds[value] }))
  return (
    <>
      <BothFields {...{ language, typed, errors, id: 'what', label: words.what }} />
      <div class="fields-beside">
        <Field {...field('kind')} kind="choice" label={words.kind} options={kinds} />
        <Field
          {...field('amount')}
          label={words.amount}
          hint={words.amountHint}
          required={false}
          attributes={{ inputmode: 'numeric' }}
        />
      </div>
      <FormulaFields {...{ language, typed, errors }} />
      <Basis {...props} />
      <Occasion {...props} />
      <div class="fields-beside">
        <Field {...field('validFrom')} kind="date" label={words.validFrom} required={false} />
        <Field {...field('validTo')} kind="date" label={words.validTo} required={false} />
      </div>
    </>
  )
}

function Basis({ language, typed, errors, choices }: FeeFieldsProps) {
  const { fee: words, fields, section } = wordsOf(language).adminDrafts
  const none = { value: '', label: fields.regulationNone }
  const options = [none, ...choices.regulations.map(({ code, name }) => ({ value: code, label: name }))]
  const { error } = errorFor(errors, 'setByOffice')
  return (
    <fieldset class="fields-group">
      <legend class="fields-group__title">{words.basis}</legend>
      <p class="admin__note">{words.basisLead}</p>
      <input type="hidden" name="b-rows" value={typed['b-rows'] ?? '1'} />
      {Array.from({ length: Number(typed['b-rows'] ?? 1) }, (_, row) => (
        <div class="fields-beside">
          <Field
            {...{ language, id: `b${row}-regulation`, kind: 'choice', options }}
            label={phrase(language, section.row, { what: fields.regulation, number: row + 1 })}
            value={typed[`b${row}-regulation`] ?? ''}
            required={row === 0}
            {...errorFor(errors, `b${row}-regulation`)}
          />
          <Field
            {...{ language, id: `b${row}-articles`, label: fields.articles, required: false }}
            value={typed[`b${row}-articles`] ?? ''}
            {...errorFor(errors, `b${row}-articles`)}
          />
        </div>
      ))}
      <Tick id="setByOffice" label={fields.setByOffice} isTicked={typed.setByOffice !== undefined} />
      {error && <p class="field__error">{error}</p>}
    </fieldset>
  )
}

function Occasion({ language, typed, errors, choices }: FeeFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  const options = choices.cases.map(({ code, name }) => ({
    id: `case-${code}`,
    label: name,
    isTicked: typed[`case-${code}`] !== undefined,
  }))
  return (
    <>
      {options.length > 0 && (
        <Ticks {...{ language, options, legend: fields.cases, hint: fields.casesHint }} />
      )}
      <BothFields
        {...{ language, typed, errors, id: 'condition', label: fields.condition, hint: fields.conditionHint }}
        required={false}
      />
    </>
  )
}
