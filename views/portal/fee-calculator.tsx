import { rupiah } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import type { Calculator } from './sheet.ts'

export type FeeCalculatorProps = { calculator: Calculator; action: string; language: Language }

/** Works out a fee from what the visitor knows. Nothing is kept; the address holds it all. */
export function FeeCalculator({ calculator, action, language }: FeeCalculatorProps) {
  const { fee, what, case: when, chosen, inputs, result } = calculator
  const { calculator: words, when: ifCase } = wordsOf(language).portal.service
  const id = `calculation-${fee}`
  return (
    <form class="calculation on-paper-hidden" id={id} method="get" action={`${action}#${id}`}>
      <h3 class="calculation__title">{phrase(language, words.title, { fee: what })}</h3>
      {when !== null && <p class="portal-note">{phrase(language, ifCase, { case: when })}</p>}
      {chosen !== null && <input type="hidden" name="keadaan" value={chosen} />}
      <input type="hidden" name="biaya" value={String(fee)} />
      {inputs.map(({ name, label, unit, value }) => (
        <Field
          {...{ language, name, value, kind: 'number' }}
          id={`${id}-${name}`}
          label={`${label} (${words.units[unit]})`}
          attributes={{ inputmode: 'decimal', min: '0', step: 'any', autocomplete: 'off' }}
        />
      ))}
      <Button label={words.submit} kind="outline" />
      {result && (
        <p class="calculation__result" role="status">
          {result.amountRupiah === null
            ? words.none
            : phrase(language, words.result, { amount: rupiah(result.amountRupiah, language) })}
        </p>
      )}
    </form>
  )
}
