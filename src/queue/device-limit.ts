import { and, count, eq, gt, lte, min } from 'drizzle-orm'
import { newId } from '../platform/id.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { limitsOf } from './limits.ts'
import { kioskTickets } from './policy-schema.ts'

/**
 * Counts a ticket for the device that takes it, where the office limits that. Refuses DEVICE_LIMIT with
 * `retryAt` when it has taken as many as it may within the minutes of the limit.
 */
export async function countForDevice(work: Work, office: string): Promise<void> {
  const { perDevice } = await limitsOf(work.db, office)
  if (perDevice === null) return
  const span = perDevice.minutes * 60_000
  const own = and(eq(kioskTickets.office, office), eq(kioskTickets.by, work.by))
  const [taken] = await work.db
    .select({ count: count(), first: min(kioskTickets.at) })
    .from(kioskTickets)
    .where(and(own, gt(kioskTickets.at, work.at - span)))
  if (taken !== undefined && taken.count >= perDevice.tickets) {
    refuse('DEVICE_LIMIT', { minutes: perDevice.minutes, retryAt: (taken.first ?? work.at) + span })
  }
  await work.db.delete(kioskTickets).where(and(own, lte(kioskTickets.at, work.at - span)))
  await work.db.insert(kioskTickets).values({ id: newId(work.at), office, by: work.by, at: work.at })
}
