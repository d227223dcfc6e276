import { and, eq } from 'drizzle-orm'
import { findAgency } from '../offices/counters.ts'
import type { Work } from '../platform/work.ts'
import { services } from './schema.ts'
import { findService } from './services.ts'

/**
 * Makes an agency answer for a service from now on, unless it does already. Refuses SERVICE_UNKNOWN and
 * AGENCY_UNKNOWN.
 */
export async function assignService(work: Work, office: string, code: string, agency: string): Promise<void> {
  const { owner } = await findService(work.db, office, code)
  await findAgency(work.db, office, agency)
  if (owner.code === agency) return
  await work.db
    .update(services)
    .set({ owner: agency })
    .where(and(eq(services.office, office), eq(services.code, code)))
  await work.record(office, 'service.changed', { service: code, changed: 'owner', agency })
}
