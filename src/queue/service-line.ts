import { findService } from '../catalogue/services.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { policyOf } from './policy.ts'
import type { Standing } from './schema.ts'

/** A service with its line, and the version of its standard that is valid today. Refuses SERVICE_UNKNOWN. */
export async function joining(
  work: Work,
  slug: string,
  code: string,
): Promise<Pick<Standing, 'service' | 'line' | 'standardVersion'>> {
  const { timeZone } = await findOffice(work.db, slug)
  const { version } = await findService(work.db, slug, code, localDay(work.at, timeZone))
  const { services } = await policyOf(work.db, slug)
  const line = services[code]?.line ?? refuse('SERVICE_UNKNOWN', { service: code })
  return { service: code, line, standardVersion: version }
}
