import type { FeeRow } from '../../../../views/admin/drafts/fees-page.tsx'
import { amountOf, type Fee } from '../../../catalogue/rules/fee.ts'
import { saidByFee } from '../../../catalogue/rules/said-items.ts'
import { surroundingsOf } from '../../../catalogue/surroundings.ts'
import { rupiah, wholeNumber } from '../../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../../words/language.ts'
import type { House } from '../../http/house.ts'
import type { DraftHere } from './draft-here.ts'

/** A fee as it stands in the list of a draft. */
export async function feeRow(
  house: House,
  { office, draft, language }: DraftHere,
  fee: Fee,
): Promise<FeeRow> {
  const { regulations } = await surroundingsOf(house.reading, office.slug)
  const said = saidByFee(fee, draft.sheet.cases, regulations)
  const text = (aspect: string) => said.find((each) => each.aspect === aspect)?.text[language] ?? null
  return {
    what: fee.what[language],
    amount: text('amount') ?? '',
    notes: [text('when'), text('calculation'), text('basis'), text('validity')].filter(
      (note) => note !== null,
    ),
  }
}

/** What a fee comes to with the examples of its formula. */
export function triedInWords(fee: Fee, language: Language): string {
  const { fee: words } = wordsOf(language).adminDrafts
  const { formula, amountRupiah } = fee
  const inputs = formula?.inputs ?? []
  const examples = Object.fromEntries(inputs.map(({ name, example }) => [name, example]))
  const amount = formula === undefined ? (amountRupiah ?? null) : amountOf(formula, examples)
  if (amount === null) return words.tryWords
  const values = inputs.map(({ label, example, unit }) => {
    const number = wholeNumber(example, language)
    return `${label[language]} ${number} ${words.inputUnits[unit]}`
  })
  return values.length === 0
    ? phrase(language, words.resultAlone, { amount: rupiah(amount, language) })
    : phrase(language, words.result, { values: values.join(', '), amount: rupiah(amount, language) })
}
