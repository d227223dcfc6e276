import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '../platform/id.ts'
import type { Work } from '../platform/work.ts'
import { type SuspensionPlan, suspensionShape } from './rules/suspension.ts'
import { suspensions } from './schema.ts'
import { findService } from './services.ts'

/**
 * Suspends a service for a reason that everybody may read: no numbers are given, who waits goes on
 * waiting. A suspension that stands already is followed by the new one. Refuses SERVICE_UNKNOWN.
 */
export async function suspendService(
  work: Work,
  office: string,
  code: string,
  plan: SuspensionPlan,
): Promise<void> {
  await findService(work.db, office, code)
  const { reason, expectedBack } = suspensionShape.parse(plan)
  await endSuspension(work, office, code)
  await work.db.insert(suspensions).values({
    ...{ id: newId(work.at), office, code, reason, expectedBack },
    ...{ suspendedAt: work.at, suspendedBy: work.by, resumedAt: null, resumedBy: null },
  })
  await work.record(office, 'service.changed', { service: code, suspension: { reason, expectedBack } })
}

/** Ends the suspension of a service, where there is one. */
export async function endSuspension(work: Work, office: string, code: string): Promise<void> {
  const current = and(
    eq(suspensions.office, office),
    eq(suspensions.code, code),
    isNull(suspensions.resumedAt),
  )
  await work.db.update(suspensions).set({ resumedAt: work.at, resumedBy: work.by }).where(current)
}
