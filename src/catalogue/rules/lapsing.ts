import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { Fee } from './fee.ts'
import { whenOf } from './occasion.ts'
import type { Regulation } from './regulation.ts'
import type { Sheet } from './standard.ts'

/** A fee that would no longer be charged on some day on which it is now. */
export type StoppedFee = Readonly<{
  service: Bilingual
  fee: Bilingual
  /** For whom it is due; null for everybody. */
  when: Bilingual | null
}>

/**
 * The fees that would stop being charged on some day from `today` on when one regulation takes the place of
 * another with its code: those that rest on it and outlast its new last day, or begin before its new first.
 */
export function stoppedBy(
  sheets: readonly Pick<Sheet, 'name' | 'cases' | 'fees'>[],
  before: Regulation | undefined,
  after: Regulation,
  today: string,
): StoppedFee[] {
  return sheets.flatMap(({ name, cases, fees }) =>
    fees
      .filter((fee) => restsOn(fee, after.code))
      .filter((fee) => isLostAfter(fee, before, after, today) || isLostBefore(fee, before, after, today))
      .map((fee) => ({ service: name, fee: fee.what, when: whenOf(cases, fee) })),
  )
}

function restsOn({ basis = [] }: Fee, code: string): boolean {
  return basis.some(({ regulation }) => regulation === code)
}

const NEVER = '9999-12-31'

/** Whether it would end with the regulation, and earlier than until now. */
function isLostAfter(fee: Fee, before: Regulation | undefined, after: Regulation, today: string): boolean {
  const last = earliest(fee.validTo ?? NEVER, before?.validTo ?? NEVER)
  return after.validTo !== undefined && after.validTo < last && last >= today
}

/** Whether it would begin with the regulation, and later than until now. */
function isLostBefore(fee: Fee, before: Regulation | undefined, after: Regulation, today: string): boolean {
  const first = latest(today, fee.validFrom ?? today, before?.validFrom ?? today)
  return after.validFrom !== undefined && first < after.validFrom
}

function earliest(...days: readonly string[]): string {
  return days.toSorted()[0] ?? NEVER
}

function latest(...days: readonly string[]): string {
  return days.toSorted().at(-1) ?? NEVER
}
