import { and, count, eq, sql } from 'drizzle-orm'
import type { Service } from '../catalogue/services.ts'
import type { Office } from '../offices/office.ts'
import { instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { type RefusalCode, type RefusalFacts, refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { limitsOf } from './limits.ts'
import {
  type Acceptance,
  type AcceptanceFacts,
  acceptanceAt,
  type Obstacle,
  obstacleForStaff,
} from './rules/acceptance.ts'
import { hourAround, quotaOn } from './rules/limits.ts'
import type { Channel } from './rules/ticket.ts'
import { tickets } from './schema.ts'

/** Whether visitors may take a ticket of a service now, and until when. */
export async function acceptanceOf(
  db: Database,
  office: Office,
  service: Service,
  at: number,
  workAheadSeconds: number | null,
): Promise<Acceptance> {
  return acceptanceAt(at, await factsOf(db, office, service, at, workAheadSeconds))
}

/** Who wants a ticket: on which channel, and what `WorkAhead` says of its service. */
type Wish = { channel: Channel; workAheadSeconds?: number | null | undefined }

/**
 * Refuses SERVICE_SUSPENDED, OFFICE_CLOSED and QUOTA_USED when a service gives no tickets now. Officers may
 * issue while it is closed and beyond what the line can take; what comes from the paper series has been
 * given already.
 */
export async function mustAccept(
  work: Work,
  office: Office,
  service: Service,
  { channel, workAheadSeconds = null }: Wish,
): Promise<void> {
  if (channel === 'offline') return
  const facts = await factsOf(work.db, office, service, work.at, workAheadSeconds)
  if (channel === 'staff') {
    const obstacle = obstacleForStaff(work.at, facts)
    if (obstacle !== null) refuse(...refusalOf(obstacle, office))
  } else {
    const acceptance = acceptanceAt(work.at, facts)
    if (!acceptance.isAccepting) refuse(...refusalOf(acceptance, office))
  }
}

/** The refusal that tells a visitor what stands in the way, and what to do next. */
export function refusalOf(obstacle: Obstacle, { timeZone }: Office): [RefusalCode, RefusalFacts] {
  if (obstacle.why === 'suspended') {
    const { reason, expectedBack } = obstacle.suspension
    const back = expectedBack === null ? 'unknown' : instantOf(expectedBack, '12:00', timeZone)
    return ['SERVICE_SUSPENDED', { reason, back }]
  } else if (obstacle.why === 'quota') {
    return ['QUOTA_USED', { per: obstacle.per, opensAt: obstacle.opensAt ?? 'unknown' }]
  } else {
    return ['OFFICE_CLOSED', { what: obstacle.whose, opensAt: obstacle.opensAt ?? 'unknown' }]
  }
}

async function factsOf(
  db: Database,
  office: Office,
  service: Service,
  at: number,
  workAheadSeconds: number | null,
): Promise<AcceptanceFacts> {
  const day = localDay(at, office.timeZone)
  const { quotas } = await limitsOf(db, office.slug)
  const quota = quotaOn(quotas, service.code, day)
  const issued =
    quota === null ? { today: 0, thisHour: 0 } : await issuedFor(db, office, service.code, day, at)
  return { office, service, quota, issued, workAheadSeconds }
}

async function issuedFor(db: Database, { slug, timeZone }: Office, service: string, day: string, at: number) {
  const { from } = hourAround(at, timeZone)
  const [row] = await db
    .select({
      today: count(),
      thisHour: sql<number>`coalesce(sum(${tickets.issuedAt} >= ${from}), 0)`,
    })
    .from(tickets)
    .where(and(eq(tickets.office, slug), eq(tickets.day, day), eq(tickets.service, service)))
  return row ?? { today: 0, thisHour: 0 }
}
