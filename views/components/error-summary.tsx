import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from './icon.tsx'

export type FieldError = {
  /** The id of the field the error leads to. */
  field: string
  message: string
}

/** The error of one field, for its `Field`. */
export function errorFor(errors: readonly FieldError[], field: string): { error?: string } {
  const found = errors.find((error) => error.field === field)
  return found === undefined ? {} : { error: found.message }
}

export type ErrorSummaryProps = { language: Language; errors: readonly FieldError[] }

/** What a form says first when it comes back: each line leads to its field. Nothing without errors. */
export function ErrorSummary({ language, errors }: ErrorSummaryProps) {
  if (errors.length === 0) {
    return null
  }
  const { title } = wordsOf(language).common.errorSummary
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-error-summary>
      <Icon name="alert-triangle" />
      <div>
        <h2 class="error-summary__title">{phrase(language, title, { count: errors.length })}</h2>
        <ul class="error-summary__list">
          {errors.map(({ field, message }) => (
            <li>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
