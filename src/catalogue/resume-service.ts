import type { Work } from '../platform/work.ts'
import { findService } from './services.ts'
import { endSuspension } from './suspend-service.ts'

/** Gives a service again; one that is not suspended stays as it is. Refuses SERVICE_UNKNOWN. */
export async function resumeService(work: Work, office: string, code: string): Promise<void> {
  const { suspension } = await findService(work.db, office, code)
  if (suspension === null) return
  await endSuspension(work, office, code)
  await work.record(office, 'service.changed', { service: code, suspension: null })
}
