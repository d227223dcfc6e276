import { weekdayName } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { errorFor, type FieldError } from './error-summary.tsx'

export type WeekFieldsProps = {
  language: Language
  legend: string
  /** What stands in the fields, by their ids: `d5-2-opens` is when the second part of Friday begins. */
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** Weekly hours to be filled in: for each weekday its parts, with room for one break more than there is. */
export function WeekFields({ language, legend, typed, errors = [] }: WeekFieldsProps) {
  const { week } = wordsOf(language).adminTimes
  return (
    <fieldset class="week-fields">
      <legend class="field__label">{legend}</legend>
      <p class="field__hint">{week.hint}</p>
      {weekdays.map((day) => (
        <div class="week-fields__day">
          <span class="week-fields__name">{weekdayName(day, language)}</span>
          {roomFor(typed, day).map((part) => (
            <span class="week-fields__part">
              <Time
                {...{ language, typed, errors }}
                id={`d${day}-${part}-opens`}
                {...{ day, part }}
                end="opens"
              />
              <span aria-hidden="true">–</span>
              <Time
                {...{ language, typed, errors }}
                id={`d${day}-${part}-closes`}
                {...{ day, part }}
                end="closes"
              />
            </span>
          ))}
          <Faults errors={errors.filter(({ field }) => field.startsWith(`d${day}-`))} />
        </div>
      ))}
    </fieldset>
  )
}

/** What is wrong with a day, in its row. */
function Faults({ errors }: { errors: readonly FieldError[] }) {
  return (
    <>
      {errors.map(({ field, message }) => (
        <span class="field__error" id={`${field}-error`}>
          {message}
        </span>
      ))}
    </>
  )
}

type TimeProps = Required<Omit<WeekFieldsProps, 'legend'>> & {
  id: string
  day: number
  part: number
  end: 'opens' | 'closes'
}

function Time({ language, id, typed, errors, day, part, end }: TimeProps) {
  const { week } = wordsOf(language).adminTimes
  const { error } = errorFor(errors, id)
  return (
    <input
      class="field__control week-fields__time"
      id={id}
      name={id}
      value={typed[id] ?? ''}
      inputmode="decimal"
      maxlength={5}
      autocomplete="off"
      aria-label={phrase(language, week[end], { day: weekdayName(day, language), part })}
      {...(error && { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` })}
    />
  )
}

/** 1 and so on, until one more than the day has; two at least. */
function roomFor(typed: WeekFieldsProps['typed'], day: number): number[] {
  const filled = Object.entries(typed).flatMap(([id, value]) => {
    const [, weekday, part] = /^d([1-7])-([1-4])-/.exec(id) ?? []
    return weekday !== String(day) || value === '' ? [] : [Number(part)]
  })
  const room = Math.min(4, Math.max(1, ...filled) + 1)
  return Array.from({ length: room }, (_, index) => index + 1)
}
