import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { listAgencies } from './counters.ts'
import { type AgencyPlan, agencyShape } from './rules/agency.ts'
import { agencies } from './schema.ts'

/**
 * Takes an agency into an office, for services and counters to choose. Refuses CODE_USED when the code is
 * that of another. What is not in order is never kept: it throws.
 */
export async function addAgency(work: Work, office: string, plan: AgencyPlan): Promise<void> {
  const { code, name } = agencyShape.parse(plan)
  const there = await listAgencies(work.db, office)
  if (there.some((agency) => agency.code === code)) refuse('CODE_USED', { code })
  await work.db.insert(agencies).values({ office, code, name })
  await work.record(office, 'service.changed', { changed: 'agencies', agency: code })
}
