import type { Language } from '../../src/words/language.ts'
import { Fee } from '../components/gratis-badge.tsx'
import { type FeeText, feesText, onlyAmount } from './sheet.ts'

export type FeesInShortProps = { fees: readonly FeeText[]; language: Language }

/** GRATIS, the amount, or from what to what. */
export function FeesInShort({ fees, language }: FeesInShortProps) {
  const amount = onlyAmount(fees)
  return amount === null ? (
    <span>{feesText(fees, language)}</span>
  ) : (
    <Fee amountRupiah={amount} language={language} />
  )
}
