import type { Service, SuspensionNow } from '../../catalogue/services.ts'
import { addDays, instantOf, localDay } from '../../offices/rules/local-time.ts'
import {
  type Holiday,
  openingAt,
  opensFrom,
  stretchesOn,
  type Timetable,
} from '../../offices/rules/opening-hours.ts'
import { hourAround, type Quota } from './limits.ts'

/** What decides whether a service gives tickets at an instant. */
export type AcceptanceFacts = Readonly<{
  office: Timetable
  service: Pick<Service, 'times' | 'suspension'>
  /** The quota of the service on this local day, and how many tickets were issued for it. */
  quota: Quota | null
  issued: Readonly<{ today: number; thisHour: number }>
  /** The work that waits in the line of the service, in seconds of serving; null while nobody estimates it. */
  workAheadSeconds: number | null
}>

/** Why a service gives no tickets, and from when it does again: milliseconds, null when nobody knows. */
export type Obstacle =
  | { why: 'suspended'; suspension: SuspensionNow }
  | {
      why: 'closed' | 'break' | 'holiday'
      whose: 'office' | 'service'
      holiday?: Holiday
      opensAt: number | null
    }
  | { why: 'quota'; per: 'day' | 'hour' | 'line'; opensAt: number | null }

/** Whether a service gives tickets, and until when, in milliseconds; or what stands in the way. */
export type Acceptance = { isAccepting: true; until: number } | ({ isAccepting: false } & Obstacle)

/** Whether visitors may take a ticket of a service at an instant, and until when ("masih diterima sampai"). */
export function acceptanceAt(at: number, facts: AcceptanceFacts): Acceptance {
  const opening = openingAt(at, facts.office, facts.service.times)
  const obstacle = suspended(facts) ?? closed(at, facts) ?? used(at, facts)
  if (obstacle !== null) return { isAccepting: false, ...obstacle }
  if (!opening.isOpen) throw new Error('a service that is not closed is open')
  return { isAccepting: true, until: acceptedUntil(at, opening.closesAt, facts) }
}

/** What stands in the way even of an officer, who may issue while the office is closed: null when nothing. */
export function obstacleForStaff(at: number, facts: AcceptanceFacts): Obstacle | null {
  return suspended(facts) ?? usedQuota(at, facts)
}

function suspended({ service: { suspension } }: AcceptanceFacts): Obstacle | null {
  return suspension === null ? null : { why: 'suspended', suspension }
}

function closed(at: number, { office, service }: AcceptanceFacts): Obstacle | null {
  const opening = openingAt(at, office, service.times)
  if (opening.isOpen) return null
  const { why, holiday, opensAt } = opening
  const whose = openingAt(at, office).isOpen ? 'service' : 'office'
  return { why, whose, opensAt, ...(holiday !== undefined && { holiday }) }
}

function used(at: number, facts: AcceptanceFacts): Obstacle | null {
  return usedQuota(at, facts) ?? usedTime(at, facts)
}

function usedQuota(at: number, { office, service, quota, issued }: AcceptanceFacts): Obstacle | null {
  const { perDay = Infinity, perHour = Infinity } = quota ?? {}
  if (issued.today >= perDay) {
    const tomorrow = instantOf(addDays(localDay(at, office.timeZone), 1), '00:00', office.timeZone)
    return { why: 'quota', per: 'day', opensAt: opensFrom(tomorrow, office, service.times) }
  } else if (issued.thisHour >= perHour) {
    const nextHour = hourAround(at, office.timeZone).to
    return { why: 'quota', per: 'hour', opensAt: opensFrom(nextHour, office, service.times) }
  } else {
    return null
  }
}

/** Who came now could not be served today any more. */
function usedTime(at: number, facts: AcceptanceFacts): Obstacle | null {
  const { office, service } = facts
  const opening = openingAt(at, office, service.times)
  if (!opening.isOpen || at < acceptedUntil(at, opening.closesAt, facts)) return null
  const tomorrow = instantOf(addDays(localDay(at, office.timeZone), 1), '00:00', office.timeZone)
  return { why: 'quota', per: 'line', opensAt: opensFrom(tomorrow, office, service.times) }
}

/**
 * The end of this stretch of opening hours, or earlier when the work ahead, as long as the line stays as
 * it is, would not fit into what is left of the day: the stretches after a break count too.
 */
function acceptedUntil(at: number, closesAt: number, facts: AcceptanceFacts): number {
  const { office, service, workAheadSeconds } = facts
  if (workAheadSeconds === null) return closesAt
  const later = stretchesOn(localDay(at, office.timeZone), office, service.times)
    .filter((stretch) => stretch.opensAt >= closesAt)
    .reduce((sum, stretch) => sum + stretch.closesAt - stretch.opensAt, 0)
  return closesAt - Math.max(0, workAheadSeconds * 1000 - later)
}
