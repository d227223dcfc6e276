import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from './icon.tsx'

export type TicksProps = {
  language: Language
  legend: string
  hint?: string
  error?: string
  /** Each is a field of its own, and its id is its name. */
  options: readonly { id: string; label: string; isTicked: boolean }[]
}

/** Boxes to tick, any number of them. */
export function Ticks({ language, legend, hint, error, options }: TicksProps) {
  const { field } = wordsOf(language).common
  return (
    <fieldset class="ticks">
      <legend class="field__label">{legend}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      {error && (
        <p class="field__error">
          <Icon name="alert-triangle" />
          <span>
            <span class="only-heard">{field.error} </span>
            {error}
          </span>
        </p>
      )}
      {options.map((option) => (
        <Tick {...option} />
      ))}
    </fieldset>
  )
}

/** One box with what it says. */
export function Tick({ id, label, isTicked }: TicksProps['options'][number]) {
  return (
    <label class="tick">
      <input class="tick__box" type="checkbox" id={id} name={id} checked={isTicked} />
      <span>{label}</span>
    </label>
  )
}
