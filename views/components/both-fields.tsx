import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from './error-summary.tsx'
import { Field } from './field.tsx'

export type BothFieldsProps = {
  language: Language
  /** The fields are `name_id` and `name_en` for `name`. */
  id: string
  label: string
  hint?: string
  kind?: 'text' | 'area'
  required?: boolean
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** A text in both languages of the office. */
export function BothFields({
  language,
  id,
  label,
  hint,
  kind = 'text',
  required = true,
  typed,
  errors = [],
}: BothFieldsProps) {
  const { both } = wordsOf(language).adminHouse
  return (
    <div class="fields-beside">
      {(['id', 'en'] as const).map((each) => (
        <Field
          {...{ language, kind, required, id: `${id}_${each}`, value: typed[`${id}_${each}`] ?? '' }}
          label={phrase(language, both[each], { label })}
          {...(hint !== undefined && { hint })}
          {...errorFor(errors, `${id}_${each}`)}
        />
      ))}
    </div>
  )
}
