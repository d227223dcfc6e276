import { rupiah } from '../../src/words/format.ts'
import type { Language } from '../../src/words/language.ts'

export type FeeProps = { amountRupiah: number; language: Language }

/** A fee: the amount, or the badge that says nobody may ask for one. */
export function Fee({ amountRupiah, language }: FeeProps) {
  const said = rupiah(amountRupiah, language)
  return amountRupiah === 0 ? <strong class="gratis-badge">{said}</strong> : <span class="fee">{said}</span>
}
