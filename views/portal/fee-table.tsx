import { rupiah } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Fee } from '../components/gratis-badge.tsx'
import { type FeeText, validityText } from './sheet.ts'

export type FeeTableProps = {
  fees: readonly FeeText[]
  language: Language
  /** Fees whose legal basis is not in force: they may not be charged. */
  lapsed?: readonly FeeText[]
  /** On a page of many, what is true of all fees is said once, elsewhere. */
  isOneOfMany?: boolean
}

/** Every fee with when it applies, the law it rests on, and from when to when. */
export function FeeTable({ fees, language, lapsed = [], isOneOfMany = false }: FeeTableProps) {
  const { service } = wordsOf(language).portal
  return (
    <>
      <table class="fees">
        <thead>
          <tr>
            <th scope="col">{service.fee.what}</th>
            <th scope="col">{service.fee.amount}</th>
            <th scope="col">{service.fee.basis}</th>
          </tr>
        </thead>
        <tbody>
          {fees.map((fee) => (
            <tr>
              <th scope="row">
                <span class="fees__what">{fee.what}</span>
                {fee.case !== null && (
                  <span class="fees__note">{phrase(language, service.when, { case: fee.case })}</span>
                )}
              </th>
              <td {...(fee.amountRupiah === null && { class: 'fees__formula' })}>
                {fee.amountRupiah === null ? (
                  fee.formula
                ) : (
                  <Fee amountRupiah={fee.amountRupiah} language={language} />
                )}
              </td>
              <td>
                {fee.basis ?? service.setByOffice}
                {validityText(fee, language) !== '' && (
                  <span class="fees__note">{validityText(fee, language)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isOneOfMany && <p class="sheet__note">{service.noOtherFee}</p>}
      {lapsed.length > 0 && (
        <div class="lapsed">
          <h3 class="lapsed__title">{service.lapsed.title}</h3>
          <ul class="lapsed__fees">
            {lapsed.map(({ what, amountRupiah, basis }) => (
              <li>
                <s>
                  {what}
                  {amountRupiah !== null && ` ${rupiah(amountRupiah, language)}`}
                </s>{' '}
                <span class="fees__note">{basis}</span>
              </li>
            ))}
          </ul>
          <p class="sheet__note">{service.lapsed.note}</p>
        </div>
      )}
    </>
  )
}
