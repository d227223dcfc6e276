import { chargeableOn } from '../../catalogue/rules/fee.ts'
import { basisText } from '../../catalogue/rules/regulation.ts'
import { caseId, feeId, regulationId, serviceId } from './codes.ts'
import type { Facts } from './facts.ts'
import type { Entry } from './table.ts'

/** Every fee of the standards in force, those too that are not due today: `is_charged` tells. */
export function feeRows({ office, services, day }: Facts): Entry<'fees'>[] {
  return services.flatMap(({ code, sheet, regulations }) => {
    const service = serviceId(office.slug, code)
    const charged = chargeableOn(sheet.fees, regulations, day)
    return sheet.fees.map((fee, index) => {
      const { what, cases = [], condition, amountRupiah, formula, basis = [], setByOffice = false } = fee
      const position = index + 1
      return {
        ...{ fee: feeId(service, position), service, position, what, condition, currency: 'IDR' },
        cases: cases.map((one) => caseId(service, one)),
        amount_rupiah: amountRupiah,
        formula: formula?.words,
        ...{ expression: formula?.expression, inputs: formula?.inputs, rounding: formula?.rounding },
        basis: basis.length === 0 ? null : basisText(basis, regulations),
        regulations: basis.map(({ regulation }) => regulationId(office.slug, regulation)),
        ...{ is_set_by_office: setByOffice, valid_from: fee.validFrom, valid_to: fee.validTo },
        is_charged: charged.includes(fee),
      }
    })
  })
}
