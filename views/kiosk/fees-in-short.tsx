import { rupiah } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Fee } from '../components/gratis-badge.tsx'
import { type FeeLine, spanOf, withoutAmount } from './fee-words.ts'

/** Fees in a few words: the badge, the amount, or from which to which. */
export function FeesInShort({ language, fees }: { language: Language; fees: readonly FeeLine[] }) {
  const [least, most] = spanOf(fees)
  if (least === undefined || most === undefined) {
    return <>{withoutAmount(language, fees)}</>
  } else if (least === most) {
    return <Fee amountRupiah={least} language={language} />
  } else if (least === 0) {
    const { upTo } = wordsOf(language).kiosk.service
    return (
      <>
        <Fee amountRupiah={0} language={language} />{' '}
        {phrase(language, upTo, { amount: rupiah(most, language) })}
      </>
    )
  } else {
    const { between } = wordsOf(language).kiosk.service
    return <>{phrase(language, between, { from: rupiah(least, language), to: rupiah(most, language) })}</>
  }
}
