import { and, eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { findAgency } from './counters.ts'
import { type AgencyPlan, agencyShape } from './rules/agency.ts'
import { agencies } from './schema.ts'

/**
 * Gives an agency another name, at once everywhere; its code stays. Where it has that name already, nothing
 * changes. Refuses AGENCY_UNKNOWN. What is not in order is never kept: it throws.
 */
export async function renameAgency(work: Work, office: string, plan: AgencyPlan): Promise<void> {
  const { code, name } = agencyShape.parse(plan)
  const { id, en } = await findAgency(work.db, office, code)
  if (id === name.id && en === name.en) return
  await work.db
    .update(agencies)
    .set({ name })
    .where(and(eq(agencies.office, office), eq(agencies.code, code)))
  await work.record(office, 'service.changed', { changed: 'agencies', agency: code })
}
