import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from './icon.tsx'

export type FieldProps = {
  language: Language
  /** Also the name, unless another is given. */
  id: string
  name?: string
  label: string
  hint?: string
  error?: string
  value?: string
  kind?:
    | 'text'
    | 'password'
    | 'email'
    | 'tel'
    | 'number'
    | 'search'
    | 'date'
    | 'time'
    | 'file'
    | 'area'
    | 'choice'
  /** For `choice`. */
  options?: readonly { value: string; label: string }[]
  required?: boolean
  /** `autocomplete`, `inputmode`, `maxlength`, `data-…` */
  attributes?: Readonly<Record<string, string | boolean>>
}

export function Field(props: FieldProps) {
  const { language, id, label, hint, error, required = true } = props
  const { field } = wordsOf(language).common
  return (
    <div class="field" data-state={error ? 'wrong' : 'plain'}>
      <label class="field__label" for={id}>
        {label}
        {!required && <span class="field__optional"> {field.optional}</span>}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`}>
          <Icon name="alert-triangle" />
          <span>
            <span class="only-heard">{field.error} </span>
            {error}
          </span>
        </p>
      )}
      <Control {...props} />
    </div>
  )
}

function Control({
  id,
  name = id,
  hint,
  error,
  value,
  kind = 'text',
  options = [],
  required = true,
  attributes,
}: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    class: 'field__control',
    id,
    name,
    required,
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': 'true' as const }),
    ...attributes,
  }
  if (kind === 'area') {
    return (
      <textarea {...shared} rows={4}>
        {value}
      </textarea>
    )
  } else if (kind === 'choice') {
    return (
      <select {...shared}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  } else {
    return <input {...shared} type={kind} value={value} />
  }
}
