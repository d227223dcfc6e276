import { listServices } from '../catalogue/services.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { listLimits } from './limits.ts'
import { limits } from './policy-schema.ts'
import { type Limits, limitsShape } from './rules/limits.ts'

/**
 * Sets how many tickets an office gives, from now on and as a new version; tickets that were given stay.
 * Refuses SERVICE_UNKNOWN, and CHANGED_MEANWHILE when they were made from another version than the one in
 * force (0 for none). Limits that are not in order are never kept: it throws.
 */
export async function setLimits(
  work: Work,
  office: string,
  wanted: Limits,
  madeFrom?: number,
): Promise<void> {
  const parsed = limitsShape.parse(wanted)
  const services = await listServices(work.db, office)
  for (const { service } of parsed.quotas) {
    if (!services.some(({ code }) => code === service)) refuse('SERVICE_UNKNOWN', { service })
  }
  const [newest] = await listLimits(work.db, office)
  const current = newest?.version ?? 0
  if (madeFrom !== undefined && madeFrom !== current) refuse('CHANGED_MEANWHILE')
  const version = current + 1
  await work.db.insert(limits).values({ office, version, setAt: work.at, setBy: work.by, limits: parsed })
  await work.record(office, 'service.changed', { changed: 'quotas' })
}
