import type { FeeText, Needs } from '../../../views/portal/sheet.ts'
import type { BehindPart, SheetText } from '../../../views/portal/sheet-parts.tsx'
import { chargeableOn, type Fee } from '../../catalogue/rules/fee.ts'
import { occasionsOf, whenOf } from '../../catalogue/rules/occasion.ts'
import { basisText } from '../../catalogue/rules/regulation.ts'
import type { Sheet } from '../../catalogue/rules/standard.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Office } from '../../offices/office.ts'
import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { Language } from '../../words/language.ts'
import { dateOf } from './opening.ts'

/**
 * A sheet as it is read on a local date, in one language. Fees that have ended, and those whose legal basis
 * has lapsed, are left out.
 */
export function sheetIn(
  service: Pick<Service, 'sheet' | 'regulations'>,
  office: Office,
  today: string,
  language: Language,
): SheetText {
  const { sheet, regulations } = service
  const { procedure, time, fees, product, complaints } = sheet
  const upcoming = fees.filter(({ validFrom = today }) => today < validFrom)
  return {
    needs: needsIn(sheet, language),
    steps: procedure.map(({ text, who, minutes }) => ({
      text: text[language],
      who: who?.[language] ?? null,
      minutes: minutes ?? null,
    })),
    promise: {
      amount: time.amount,
      unit: time.unit,
      from: time.from[language],
      setByOffice: time.setByOffice ?? false,
    },
    fees: [...chargeableOn(fees, regulations, today), ...upcoming].map((fee) =>
      feeIn(fee, service, office, language),
    ),
    product: product[language],
    complaints: complaints[language],
    behind: behindIn(sheet, language),
  }
}

function needsIn(sheet: Sheet, language: Language): Needs[] {
  return occasionsOf(sheet).map(({ title, requirements }) => ({
    case: title?.[language] ?? null,
    items: requirements.map(({ text, note }) => ({
      text: text[language],
      note: note?.[language] ?? null,
    })),
  }))
}

function feeIn(
  fee: Fee,
  { sheet, regulations }: Pick<Service, 'sheet' | 'regulations'>,
  office: Office,
  language: Language,
): FeeText {
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

const behind = [
  'facilities',
  'competence',
  'supervision',
  'staffing',
  'guarantee',
  'safety',
  'evaluation',
] as const satisfies readonly BehindPart[]

function behindIn(sheet: Sheet, language: Language): SheetText['behind'] {
  return behind.flatMap((part) => {
    const text: Bilingual | undefined = sheet[part]
    return text === undefined ? [] : [{ part, text: text[language] }]
  })
}
