import { missingIn, type SheetPart } from './completeness.ts'
import { differenceOf, type PartDifference } from './difference.ts'
import type { DraftSheet } from './draft.ts'
import type { TabledService } from './import-table.ts'
import type { Surroundings } from './sheet-faults.ts'

/** A service as it stands: the sheet a draft of it would begin from, and the draft that is open. */
export type PresentService = Readonly<{
  code: string
  letter: string
  owner: string
  /** The version in force, or else the newest; null when nothing was ever published. */
  base: Readonly<{ version: number; sheet: DraftSheet }> | null
  draft: Readonly<{ revision: number; sheet: DraftSheet }> | null
}>

/**
 * What an import would do to one service: add it, begin a draft that changes it, or nothing, since it or its
 * open draft says the same already. `blocked` would change it while somebody else's draft is open.
 */
export type PlannedService = TabledService &
  Readonly<{
    kind: 'new' | 'changed' | 'same' | 'drafted' | 'blocked'
    /** Empty for a change of order or of codes alone. */
    difference: readonly PartDifference[]
    /** What it would still lack before it could be published. */
    missing: readonly SheetPart[]
  }>

/** What a catalogue that somebody brings would change of the one that is there, service by service. */
export function planOf(
  services: readonly TabledService[],
  present: readonly PresentService[],
  around: Surroundings,
): PlannedService[] {
  return services.map((service) => {
    const there = present.find(({ code }) => code === service.code)
    const kind = kindOf(service.sheet, there)
    const isChange = kind !== 'same' && kind !== 'drafted'
    return {
      ...service,
      kind,
      difference: isChange ? differenceOf(there?.base?.sheet ?? {}, service.sheet, around) : [],
      missing: isChange ? missingIn(service.sheet) : [],
    }
  })
}

/**
 * How a catalogue stands, as one line: what was planned from another than the one that stands is not to be
 * done.
 */
export function standOf(present: readonly PresentService[]): string {
  return present
    .map(({ code, base, draft }) => `${code}:${base?.version ?? 0}:${draft?.revision ?? 0}`)
    .toSorted()
    .join(' ')
}

function kindOf(sheet: DraftSheet, there: PresentService | undefined): PlannedService['kind'] {
  if (there === undefined) return 'new'
  if (there.base !== null && saysTheSame(there.base.sheet, sheet)) return 'same'
  if (there.draft === null) return 'changed'
  return saysTheSame(there.draft.sheet, sheet) ? 'drafted' : 'blocked'
}

/** A list without items says as little as none, and members have no order. */
function saysTheSame(one: DraftSheet, other: DraftSheet): boolean {
  return ordered(one) === ordered(other)
}

function ordered(sheet: DraftSheet): string {
  const filled = Object.entries(sheet).filter(([, value]) => !(Array.isArray(value) && value.length === 0))
  return JSON.stringify(Object.fromEntries(filled), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
