import { phrase, wordsOf } from '../../../src/words/language.ts'
import { BothFields } from '../../components/both-fields.tsx'
import { errorFor } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import type { FeeFieldsProps } from './fee-fields.tsx'

type Props = Pick<FeeFieldsProps, 'language' | 'typed' | 'errors'>

/** How a fee is worked out: in words, and as a calculation with its inputs. Folded while it is an amount. */
export function FormulaFields({ language, typed, errors }: Props) {
  const { fee: words } = wordsOf(language).adminDrafts
  const field = (id: string) => ({ language, id, value: typed[id] ?? '', ...errorFor(errors, id) })
  const roundings = (['down', 'nearest', 'up'] as const).map((value) => ({
    value,
    label: words.roundings[value],
  }))
  return (
    <details class="rows__more" open={typed.kind === 'formula'}>
      <summary>{words.formula}</summary>
      <div class="rows__more-fields">
        <BothFields
          {...{ language, typed, errors, id: 'words', label: words.words, hint: words.wordsHint }}
          kind="area"
          required={false}
        />
        <Field
          {...field('expression')}
          label={words.expression}
          hint={words.expressionHint}
          required={false}
        />
        <input type="hidden" name="i-rows" value={typed['i-rows'] ?? '1'} />
        {Array.from({ length: Number(typed['i-rows'] ?? 1) }, (_, row) => (
          <Input {...{ language, typed, errors, row }} />
        ))}
        <Field
          {...field('rounding')}
          kind="choice"
          label={words.rounding}
          options={roundings}
          required={false}
        />
      </div>
    </details>
  )
}

/** Something that the fee is worked out from. */
function Input({ language, typed, errors, row }: Props & { row: number }) {
  const { fee: words, section } = wordsOf(language).adminDrafts
  const prefix = `i${row}-`
  const field = (id: string) => ({
    ...{ language, id: `${prefix}${id}`, value: typed[`${prefix}${id}`] ?? '', required: false },
    ...errorFor(errors, `${prefix}${id}`),
  })
  const units = (['rupiah', 'm2', 'cc', 'orang', 'hari', 'lembar', 'x'] as const).map((value) => ({
    value,
    label: words.inputUnits[value],
  }))
  return (
    <fieldset class="fields-group">
      <legend class="fields-group__title">
        {phrase(language, section.row, { what: words.input, number: row + 1 })}
      </legend>
      <div class="fields-beside">
        <Field {...field('name')} label={words.inputName} />
        <Field {...field('unit')} kind="choice" label={words.inputUnit} options={units} />
        <Field {...field('example')} label={words.example} attributes={{ inputmode: 'decimal' }} />
      </div>
      <BothFields
        {...{ language, typed, errors, id: `${prefix}label`, label: words.inputLabel }}
        required={false}
      />
    </fieldset>
  )
}
