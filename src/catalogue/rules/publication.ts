import type { Bilingual } from '../../offices/rules/bilingual.ts'
import { missingIn, type SheetPart, sheetParts } from './completeness.ts'
import { lapsedBasis } from './fee.ts'
import { basisText } from './regulation.ts'
import { faultsOfSheet, type Surroundings } from './sheet-faults.ts'
import type { Sheet } from './standard.ts'

/** What stands between a draft and its publication. */
export type Obstacle =
  | { why: 'incomplete'; parts: readonly SheetPart[] }
  /** A code that leads nowhere, one that is there twice, or dates that run backwards. */
  | { why: 'faulty'; part: SheetPart }
  /** A fee would be charged from `day` on, and what it rests on is not in force then. */
  | { why: 'lapsed'; fee: Bilingual; basis: string; day: string }
  | { why: 'unanswered'; count: number }

export type DraftAsItStands = Readonly<{
  sheet: Partial<Sheet>
  /** The local date from which it would be valid. */
  validFrom: string
  /** How many comments have no answer. */
  unanswered: number
}>

/** The parts of a sheet in which a code is there twice or leads nowhere, or dates run backwards. */
export function faultyParts(sheet: Partial<Sheet>, surroundings: Surroundings): SheetPart[] {
  const empty = { requirements: [], fees: [], legal: [] }
  const names = new Set(faultsOfSheet({ ...empty, ...sheet }, surroundings, []).map(({ path }) => path[0]))
  return sheetParts.filter((part) => names.has(part))
}

/** Everything that stands between a draft and its publication, what is missing first. */
export function obstaclesTo(draft: DraftAsItStands, surroundings: Surroundings): Obstacle[] {
  const { sheet, validFrom, unanswered } = draft
  const missing = missingIn(sheet)
  return [
    ...(missing.length > 0 ? [{ why: 'incomplete', parts: missing } as const] : []),
    ...faultyParts(sheet, surroundings).map((part) => ({ why: 'faulty', part }) as const),
    ...lapsedFees(sheet, validFrom, surroundings),
    ...(unanswered > 0 ? [{ why: 'unanswered', count: unanswered } as const] : []),
  ]
}

/** A fee that begins later rests on what is in force then; one that has ended by then rests on nothing. */
function lapsedFees(sheet: Partial<Sheet>, validFrom: string, { regulations }: Surroundings): Obstacle[] {
  return (sheet.fees ?? []).flatMap((fee) => {
    const day = fee.validFrom !== undefined && fee.validFrom > validFrom ? fee.validFrom : validFrom
    if (fee.validTo !== undefined && fee.validTo < day) return []
    const lapsed = lapsedBasis(fee, regulations, day)
    const basis = basisText(lapsed, regulations)
    return lapsed.length === 0 ? [] : [{ why: 'lapsed', fee: fee.what, basis, day }]
  })
}
