import { rupiah } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** What is needed in one case, or always when `case` is null. */
export type Needs = { case: string | null; items: readonly NeedText[] }

/** One thing to bring; `form` is a file to fill in. */
export type NeedText = { text: string; note: string | null; form?: { href: string; name: string } | null }

/** The cases of a service to choose among; `code` is null for all of them. */
export type CaseChoice = { code: string | null; name: string; href: string; isChosen: boolean }

/** A fee that the visitor can work out: what it asks for, and what it comes to once everything is given. */
export type Calculator = {
  /** The place of the fee in its sheet, which tells its form from the others. */
  fee: number
  what: string
  /** When this fee is due and not another of its kind; null when it always is. */
  case: string | null
  /** The code of the case that is shown, to come back to it; null for all of them. */
  chosen: string | null
  inputs: readonly { name: string; label: string; unit: CalculatorUnit; value: string }[]
  /** Null before anything was asked; the amount is null where the formula has no value. */
  result: { amountRupiah: number | null } | null
}

export type CalculatorUnit = 'rupiah' | 'm2' | 'cc' | 'orang' | 'hari' | 'lembar' | 'x'

export type StepText = { text: string; who: string | null; minutes: number | null }

export type PromiseText = {
  amount: number
  unit: 'menit' | 'jam' | 'hari_kerja' | 'hari_kalender'
  from: string
  setByOffice: boolean
}

/** A fee in one language: an amount or a formula. Without a basis the office sets it itself. */
export type FeeText = {
  what: string
  case: string | null
  amountRupiah: number | null
  formula: string | null
  basis: string | null
  /** Dates in words. */
  validFrom: string | null
  validTo: string | null
}

/** How long a service takes, in words. */
export function promiseText({ amount: count, unit }: PromiseText, language: Language): string {
  const { common, portal } = wordsOf(language)
  if (unit === 'menit') return phrase(language, common.units.minutes, { count })
  if (unit === 'jam') return phrase(language, common.units.hours, { count })
  if (unit === 'hari_kerja') return phrase(language, common.units.workingDays, { count })
  return phrase(language, portal.service.calendarDays, { count })
}

/** From when to when a fee is in force, in words; empty when its sheet does not say. */
export function validityText({ validFrom: from, validTo: to }: FeeText, language: Language): string {
  const { service } = wordsOf(language).portal
  if (from !== null && to !== null) return phrase(language, service.validBetween, { from, to })
  if (from !== null) return phrase(language, service.validFrom, { date: from })
  return to === null ? '' : phrase(language, service.validTo, { date: to })
}

/** Fees that are no single amount, in a few words. */
export function feesText(fees: readonly FeeText[], language: Language): string {
  const { service } = wordsOf(language).portal
  const amounts = fees.flatMap(({ amountRupiah }) => (amountRupiah === null ? [] : [amountRupiah]))
  if (amounts.length < fees.length || amounts.length === 0) {
    return fees.length === 1 ? service.formula : phrase(language, service.manyFees, { count: fees.length })
  }
  const [from, to] = [Math.min(...amounts), Math.max(...amounts)]
  return phrase(language, service.feeBetween, { from: rupiah(from, language), to: rupiah(to, language) })
}

/** The one amount of all fees, or null when they differ or follow a formula. */
export function onlyAmount(fees: readonly FeeText[]): number | null {
  const amounts = new Set(fees.map(({ amountRupiah }) => amountRupiah))
  return amounts.size === 1 ? (fees[0]?.amountRupiah ?? null) : null
}
