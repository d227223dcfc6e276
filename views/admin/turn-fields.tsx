import type { Child } from 'hono/jsx'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import type { PolicyFacts } from './policy-facts.tsx'

export type TurnFieldsProps = {
  language: Language
  /** The lines in force. */
  lines: readonly string[]
  /** The classes as they are typed. */
  classes: PolicyFacts['classes']
  /** Every service that is to stand in a line. */
  services: readonly { code: string; name: string }[]
  /** What stands in the fields, by their ids. */
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
  /** What else is to be said of services and their lines. */
  placesNote?: string
  /** Further fields beside the last of these. */
  children?: Child
}

/** The rules that decide whose turn it is, as fields of a form. */
export function TurnFields(props: TurnFieldsProps) {
  const { language, lines, classes, services, typed, errors = [], placesNote, children } = props
  const words = wordsOf(language).adminRules.policy
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const numeric = { attributes: { inputmode: 'numeric', autocomplete: 'off' } }
  /** What may stay empty needs no word to say so: the hints do. */
  const optional = { attributes: { required: false } }
  const places = [...lines.map((value) => ({ value, label: value })), { value: '', label: words.newLine }]
  const picks = (['oldest', 'listed', 'preference'] as const).map((value) => ({
    value,
    label: words.picks[value],
  }))
  const transfers = (['keep', 'back'] as const).map((value) => ({ value, label: words.transfers[value] }))
  return (
    <>
      <Field {...field('classes')} label={words.classes} hint={words.classesHint} />
      <h3>{words.places}</h3>
      <p class="admin__note">
        {words.placesHint} {placesNote}
      </p>
      <div class="fields-beside">
        {services.map(({ code, name }) => (
          <Field {...field(`line-${code}`)} kind="choice" label={name} options={places} {...optional} />
        ))}
        <Field
          {...field('newLine')}
          label={words.newLineField}
          hint={phrase(language, words.newLineHint, { choice: words.newLine })}
          {...optional}
        />
      </div>
      <h3>{words.patterns}</h3>
      <p class="admin__note">{words.patternHint}</p>
      <div class="fields-beside">
        {lines.map((line) => (
          <Field
            {...field(`alt-${line}`)}
            label={phrase(language, words.patternField, { line })}
            {...optional}
          />
        ))}
        <Field {...field('newPattern')} label={words.newPattern} {...optional} />
      </div>
      <div class="fields-beside">
        {classes.slice(1).map(({ name, label }) => (
          <Field
            {...field(`bound-${name}`)}
            {...numeric}
            label={phrase(language, words.boundField, { name: label })}
            hint={words.boundHint}
            {...optional}
          />
        ))}
      </div>
      <div class="fields-beside">
        <Field {...field('linePick')} kind="choice" label={words.linePick} options={picks} />
        <Field {...field('lineOrder')} label={words.lineOrder} hint={words.lineOrderHint} {...optional} />
        {children}
        <Field {...field('after')} {...numeric} label={words.after} />
        <Field {...field('max')} {...numeric} label={words.max} />
        <Field {...field('transfer')} kind="choice" label={words.transfer} options={transfers} />
      </div>
    </>
  )
}
