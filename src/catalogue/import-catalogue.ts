import type { Bilingual } from '../offices/rules/bilingual.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { addService } from './add-service.ts'
import { catalogueNow } from './catalogue-now.ts'
import { keepDraft } from './keep-draft.ts'
import type { CatalogueAround } from './rules/import-entries.ts'
import { type PlannedService, planOf, standOf } from './rules/import-plan.ts'
import type { TabledService } from './rules/import-table.ts'
import { faultsOfSheet } from './rules/sheet-faults.ts'

export type CatalogueImport = Readonly<{
  services: readonly TabledService[]
  /** How the catalogue stood when somebody looked at what would change; see `standOf`. */
  stand: string
}>

/**
 * Begins a draft for each service that a catalogue would change, and adds those that are not there; nothing
 * is published. All of it or nothing. Returns the codes of the services that have a draft now. Refuses
 * CHANGED_MEANWHILE when the catalogue no longer stands as it did, or a sheet names what is no longer there,
 * and DRAFTS_IN_THE_WAY with the names of the services that would change while a draft of them is open.
 */
export async function importCatalogue(work: Work, office: string, plan: CatalogueImport): Promise<string[]> {
  const { services, around } = await catalogueNow(work.db, office, work.at)
  if (plan.stand !== standOf(services)) refuse('CHANGED_MEANWHILE')
  const planned = planOf(plan.services, services, around)
  const blocked = planned.filter(({ kind }) => kind === 'blocked')
  if (blocked.length > 0) refuse('DRAFTS_IN_THE_WAY', { services: namesOf(blocked) })
  if (planned.some((each) => !holds(each, around))) refuse('CHANGED_MEANWHILE')
  const added = planned.filter(({ kind }) => kind === 'new')
  for (const [index, { code, letter, owner }] of added.entries()) {
    await addService(work, office, { code, letter, owner, position: services.length + index })
  }
  const changed = planned.filter(({ kind }) => kind === 'new' || kind === 'changed')
  for (const { code, sheet } of changed) {
    const there = services.find((service) => service.code === code)
    await keepDraft(work, office, { code, basedOn: there?.base?.version ?? null, sheet })
  }
  const codes = changed.map(({ code }) => code)
  if (codes.length > 0) await work.note(office, 'catalogue.imported', { services: codes.join(', ') })
  return codes
}

/** Whether all that it names is still there. */
function holds({ kind, letter, owner, sheet }: PlannedService, around: CatalogueAround): boolean {
  const isPlaced = around.groups.includes(letter) && around.agencies.includes(owner)
  const whole = { requirements: [], fees: [], legal: [], ...sheet }
  return (kind !== 'new' || isPlaced) && faultsOfSheet(whole, around, []).length === 0
}

function namesOf(services: readonly PlannedService[]): Bilingual {
  const names = services.map(({ code, sheet }) => sheet.name ?? { id: code, en: code })
  return { id: names.map(({ id }) => id).join(', '), en: names.map(({ en }) => en).join(', ') }
}
