import type { Calculator, FeeText } from '../../../views/portal/sheet.ts'
import { amountOf, chargeableOn, type Fee, feesOn, lapsedBasis } from '../../catalogue/rules/fee.ts'
import { whenOf } from '../../catalogue/rules/occasion.ts'
import { basisText } from '../../catalogue/rules/regulation.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Office } from '../../offices/office.ts'
import type { Language } from '../../words/language.ts'
import { type Asked, valuesIn } from './asked.ts'
import { dateOf } from './opening.ts'

/** What the fees of a service are read from. */
export type Priced = Pick<Service, 'sheet' | 'regulations'>

/** The fees of a service for everybody, or in one of its cases. */
type FeesText = { fees: FeeText[]; lapsed: FeeText[]; calculators: Calculator[] }

/**
 * The fees as they are read on a local date: those that may be charged and those to come, those whose legal
 * basis is not in force, and those that a visitor can work out.
 */
export function feesIn(
  service: Priced,
  office: Office,
  today: string,
  language: Language,
  asked: Asked,
): FeesText {
  const { sheet, regulations } = service
  const here = sheet.fees.filter(({ cases }) => asked.case === null || (cases?.includes(asked.case) ?? true))
  const charged = chargeableOn(here, regulations, today)
  const upcoming = here.filter(({ validFrom = today }) => today < validFrom)
  const lapsed = feesOn(here, today).filter((fee) => lapsedBasis(fee, regulations, today).length > 0)
  const text = (fee: Fee) => feeIn(fee, service, office, language)
  return {
    fees: [...charged, ...upcoming].map(text),
    lapsed: lapsed.map(text),
    calculators: charged.flatMap((fee) => calculatorIn(fee, sheet, language, asked)),
  }
}

function feeIn(fee: Fee, { sheet, regulations }: Priced, office: Office, language: Language): FeeText {
  const { what, amountRupiah, formula, basis, validFrom, validTo } = fee
  return {
    what: what[language],
    case: whenOf(sheet.cases, fee)?.[language] ?? null,
    amountRupiah: amountRupiah ?? null,
    formula: formula?.words[language] ?? null,
    basis: basis === undefined ? null : basisText(basis, regulations),
    validFrom: validFrom === undefined ? null : dateOf(validFrom, office, language),
    validTo: validTo === undefined ? null : dateOf(validTo, office, language),
  }
}

/** A fee that has a calculation, with what was typed for it or else its example. */
function calculatorIn(
  fee: Fee,
  { fees, cases }: Priced['sheet'],
  language: Language,
  { calculation, case: chosen }: Asked,
): Calculator[] {
  const { what, formula } = fee
  if (formula?.inputs === undefined) return []
  const place = fees.indexOf(fee)
  const typed = calculation?.fee === place ? calculation.typed : null
  return [
    {
      fee: place,
      what: what[language],
      case: whenOf(cases, fee)?.[language] ?? null,
      chosen,
      inputs: formula.inputs.map(({ name, label, unit, example }) => ({
        ...{ name, unit, label: label[language] },
        value: typed?.[name] ?? String(example),
      })),
      result: typed && { amountRupiah: amountOf(formula, valuesIn(typed)) },
    },
  ]
}
