import { rupiah } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** One fee in force today, in one language. Either an amount in rupiah or a formula in words. */
export type FeeLine = {
  what: string
  case?: string
  amountRupiah?: number
  formula?: string
  /** The law; without one the office sets the fee itself. */
  basis?: string
}

/** Fees in a few words, for paper, where nothing has a colour. */
export function feesAsText(language: Language, fees: readonly FeeLine[]): string {
  const { between } = wordsOf(language).kiosk.service
  const [least, most] = spanOf(fees)
  if (least === undefined || most === undefined) {
    return withoutAmount(language, fees)
  } else if (least === most) {
    return rupiah(least, language)
  } else {
    return phrase(language, between, { from: rupiah(least, language), to: rupiah(most, language) })
  }
}

/** The laws behind the fees, or that the office sets them. */
export function feeBases(language: Language, fees: readonly FeeLine[]): string {
  const { setByOffice } = wordsOf(language).kiosk.service
  return [...new Set(fees.map(({ basis }) => basis ?? setByOffice))].join(', ')
}

/** Least and most of the amounts; nothing when a formula is among them. */
export function spanOf(fees: readonly FeeLine[]): readonly number[] {
  const amounts = fees.flatMap(({ amountRupiah }) => (amountRupiah === undefined ? [] : [amountRupiah]))
  if (amounts.length === 0 || amounts.length < fees.length) return []
  return [Math.min(...amounts), Math.max(...amounts)]
}

/** What to say when an amount cannot: a formula, or how many fees there are. */
export function withoutAmount(language: Language, fees: readonly FeeLine[]): string {
  const { formula, manyFees } = wordsOf(language).kiosk.service
  return fees.length === 1 ? formula : phrase(language, manyFees, { count: fees.length })
}
