import { and, count, eq } from 'drizzle-orm'
import { forgetAgency } from '../offices/forget-agency.ts'
import type { Work } from '../platform/work.ts'
import { services } from './schema.ts'

/**
 * Takes an agency out of an office once it answers for no service, published or not, and no counter.
 * Refuses AGENCY_UNKNOWN and AGENCY_IN_USE.
 */
export async function removeAgency(work: Work, office: string, code: string): Promise<void> {
  const [owned] = await work.db
    .select({ services: count() })
    .from(services)
    .where(and(eq(services.office, office), eq(services.owner, code)))
  await forgetAgency(work, office, code, owned?.services ?? 0)
}
