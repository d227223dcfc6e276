import { and, eq } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { everyCounter, findAgency } from './counters.ts'
import { agencies } from './schema.ts'

/**
 * Takes an agency out of an office when no counter is its, not even one that is out of use, and none of so
 * many services. Refuses AGENCY_UNKNOWN and AGENCY_IN_USE.
 */
export async function forgetAgency(
  work: Work,
  office: string,
  code: string,
  services: number,
): Promise<void> {
  await findAgency(work.db, office, code)
  const counters = (await everyCounter(work.db, office)).filter(({ agency }) => agency.code === code).length
  if (counters + services > 0) refuse('AGENCY_IN_USE', { counters, services })
  await work.db.delete(agencies).where(and(eq(agencies.office, office), eq(agencies.code, code)))
  await work.record(office, 'service.changed', { changed: 'agencies', agency: code })
}
