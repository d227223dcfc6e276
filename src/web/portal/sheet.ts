import type { FeeText, Needs } from '../../../views/portal/sheet.ts'
import type { BehindPart, SheetText } from '../../../views/portal/sheet-parts.tsx'
import type { Fee, Requirement, Sheet } from '../../catalogue/rules/standard.ts'
import type { Office } from '../../offices/office.ts'
import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { Language } from '../../words/language.ts'
import { dateOf } from './opening.ts'

/** A sheet as it is read on a local date, in one language; fees that have ended are left out. */
export function sheetIn(sheet: Sheet, office: Office, today: string, language: Language): SheetText {
  const { requirements, procedure, time, fees, product, complaints } = sheet
  return {
    needs: needsIn(requirements, language),
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
    fees: fees.filter(({ validTo = today }) => today <= validTo).map((fee) => feeIn(fee, office, language)),
    product: product[language],
    complaints: complaints[language],
    behind: behindIn(sheet, language),
  }
}

/** What is always needed comes first, then each case with all that belongs to it. */
function needsIn(requirements: readonly Requirement[], language: Language): Needs[] {
  const groups = new Map<string | null, Requirement[]>()
  for (const requirement of requirements) {
    const name = requirement.case?.[language] ?? null
    groups.set(name, [...(groups.get(name) ?? []), requirement])
  }
  return [...groups]
    .sort(([one], [other]) => Number(one !== null) - Number(other !== null))
    .map(([name, those]) => ({
      case: name,
      items: those.map(({ text, note }) => ({ text: text[language], note: note?.[language] ?? null })),
    }))
}

function feeIn(fee: Fee, office: Office, language: Language): FeeText {
  const { what, case: when, amountRupiah, formula, basis, validFrom, validTo } = fee
  return {
    what: what[language],
    case: when?.[language] ?? null,
    amountRupiah: amountRupiah ?? null,
    formula: formula?.[language] ?? null,
    basis: basis ?? null,
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
