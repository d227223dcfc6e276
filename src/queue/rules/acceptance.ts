import type { Service, SuspensionNow } from '../../catalogue/services.ts'
import { addDays, instantOf, localDay } from '../../offices/rules/local-time.ts'
import {
  type Holiday,
  type Opening,
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
  /** What `WorkAhead` says of the service. */
  workAheadSeconds: number | null
}>

/**
 * The seconds from now until somebody who took a ticket of a service now would have been served, breaks
 * included, or null while nobody can say, and then the line limits nobody. Whoever estimates it hands it in.
 */
export type WorkAhead = (service: string) => number | null

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
  const obstacle = suspended(facts) ?? closed(at, opening, facts) ?? usedQuota(at, facts)
  if (obstacle !== null) return { isAccepting: false, ...obstacle }
  const until = acceptedUntil(at, facts)
  return at < until
    ? { isAccepting: true, until }
    : { isAccepting: false, why: 'quota', per: 'line', opensAt: opensNextDay(at, facts) }
}

/** What stands in the way even of an officer, who may issue while the office is closed: null when nothing. */
export function obstacleForStaff(at: number, facts: AcceptanceFacts): Obstacle | null {
  return suspended(facts) ?? usedQuota(at, facts)
}

function suspended({ service: { suspension } }: AcceptanceFacts): Obstacle | null {
  return suspension === null ? null : { why: 'suspended', suspension }
}

function closed(at: number, opening: Opening, { office }: AcceptanceFacts): Obstacle | null {
  if (opening.isOpen) return null
  const { why, holiday, opensAt } = opening
  const whose = openingAt(at, office).isOpen ? 'service' : 'office'
  return { why, whose, opensAt, ...(holiday !== undefined && { holiday }) }
}

function usedQuota(at: number, facts: AcceptanceFacts): Obstacle | null {
  const { office, service, quota, issued } = facts
  const { perDay = Infinity, perHour = Infinity } = quota ?? {}
  if (issued.today >= perDay) {
    return { why: 'quota', per: 'day', opensAt: opensNextDay(at, facts) }
  } else if (issued.thisHour >= perHour) {
    const nextHour = hourAround(at, office.timeZone).to
    return { why: 'quota', per: 'hour', opensAt: opensFrom(nextHour, office, service.times) }
  } else {
    return null
  }
}

/**
 * The end of this stretch of opening hours, or earlier when somebody who took a ticket then, the line being
 * as it is, would not have been served by the end of the day's last stretch.
 */
function acceptedUntil(at: number, { office, service, workAheadSeconds }: AcceptanceFacts): number {
  const left = stretchesOn(localDay(at, office.timeZone), office, service.times).filter(
    ({ closesAt }) => at < closesAt,
  )
  const [now] = left
  const last = left.at(-1)
  if (now === undefined || last === undefined) return at
  return Math.min(now.closesAt, last.closesAt - (workAheadSeconds ?? 0) * 1000)
}

function opensNextDay(at: number, { office, service }: AcceptanceFacts): number | null {
  const midnight = instantOf(addDays(localDay(at, office.timeZone), 1), '00:00', office.timeZone)
  return opensFrom(midnight, office, service.times)
}
