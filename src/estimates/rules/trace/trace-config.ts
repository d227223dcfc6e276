import { addDays, localDay, type Weekday, weekday } from '../../../offices/rules/local-time.ts'
import { type OfficeTimes, openingsOn } from '../../../offices/rules/opening-hours.ts'
import type { Policy } from '../../../queue/rules/policy.ts'
import { cycleOf } from '../../../queue/rules/turn.ts'
import { medianOf } from '../chance/quantiles.ts'
import type { ConfigEvent, TraceHours, TracePolicy } from './trace.ts'

/** Everything that the rules of an office ever were, as known after its public event `seq`. */
export type TraceSettings = Readonly<{
  seq: number
  timeZone: string
  /** The newest first; the office has one of each from its founding. */
  policies: readonly Readonly<{ setAt: number; policy: Policy }>[]
  times: readonly Readonly<{ setAt: number; times: OfficeTimes }>[]
  /** The newest of a service first, in the order of the hall; `minutes` where the sheet promises minutes. */
  standards: readonly StandardTime[]
  counters: readonly Readonly<{ counter: string; services: readonly string[]; retiredAt: number | null }>[]
}>

export type StandardTime = Readonly<{
  code: string
  validFrom: string
  validTo: string | null
  publishedAt: number
  minutes: number | null
}>

/** What a service is taken to last, in seconds, that promises days, in an office where all do; or of which nothing is said. */
export const UNSAID_SECONDS = 600

/** What was in force at an instant, as the line `config` of a trace. */
export function configAt(settings: TraceSettings, at: number): ConfigEvent {
  const policy = policyAt(settings, at)
  const isPreferring = policy.linePick === 'preference'
  return {
    t: at,
    type: 'config',
    version: 1,
    tz: settings.timeZone,
    services: servicesAt(settings, at),
    counters: settings.counters
      .filter(({ retiredAt }) => retiredAt === null || retiredAt > at)
      .map(({ counter, services }) => ({
        id: counter,
        services,
        ...(isPreferring && { preference: services }),
      })),
    policy: tracePolicy(policy),
    hours: hoursOf(inForce(settings.times, at).times),
  }
}

/** The policy that was in force at an instant. */
export function policyAt({ policies }: TraceSettings, at: number): Policy {
  return inForce(policies, at).policy
}

/**
 * What was in force at an instant, of versions with the newest first. What is set while an office is being founded
 * counts from its first moment.
 */
export function inForce<T extends { setAt: number }>(versions: readonly T[], at: number): T {
  const version = versions.find(({ setAt }) => setAt <= at) ?? versions.at(-1)
  if (version === undefined) throw new Error('the office has no rules')
  return version
}

/**
 * What was published by then. Who promises days says nothing of the minutes at a counter: such a service is taken
 * to last as long as the others of the office, by their median.
 */
function servicesAt({ standards, policies, timeZone }: TraceSettings, at: number): ConfigEvent['services'] {
  const day = localDay(at, timeZone)
  const foundedAt = policies.at(-1)?.setAt ?? 0
  const given = new Map<string, number | null>()
  for (const { code, validFrom, validTo, publishedAt, minutes } of standards) {
    const isValid = validFrom <= day && day <= (validTo ?? day)
    if (isValid && publishedAt <= Math.max(at, foundedAt) && !given.has(code)) given.set(code, minutes)
  }
  const said = [...given.values()].flatMap((minutes) => (minutes === null ? [] : [minutes * 60]))
  const usual = medianOf(said) ?? UNSAID_SECONDS
  return [...given].map(([id, minutes]) => ({ id, standard_s: minutes === null ? usual : minutes * 60 }))
}

function tracePolicy(policy: Policy): TracePolicy {
  const { classes, transfer, linePick, lineOrder, bound } = policy
  const lines = Object.entries(policy.lines).map(([name, { alt }]) => {
    const services = Object.entries(policy.services).flatMap(([code, { line }]) =>
      line === name ? [code] : [],
    )
    return [name, { services, alternation: alt === null ? null : cycleOf(alt) }] as const
  })
  const patterns = new Map(lines.map(([, { alternation }]) => [JSON.stringify(alternation), alternation]))
  const [shared = null] = patterns.size === 1 ? patterns.values() : []
  return {
    order: 'fifo',
    classes,
    alternation: shared,
    lines: Object.fromEntries(lines),
    transfer,
    linePick,
    ...(lineOrder !== undefined && { lineOrder }),
    ...(bound !== undefined && { bound }),
  }
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The usual week, and every date that is not as its weekday. */
function hoursOf(times: OfficeTimes): TraceHours[] {
  const usual = WEEKDAYS.flatMap((day) =>
    times.hours[day].map(({ opens, closes }) => ({ weekday: day, open: opens, close: closes })),
  )
  const days = new Set([...times.holidays.map(({ day }) => day), ...times.periods.flatMap(daysOf)])
  return [...usual, ...[...days].sort().flatMap((day) => hoursOn(day, times))]
}

function hoursOn(date: string, times: OfficeTimes): TraceHours[] {
  const openings = openingsOn(date, times)
  if (JSON.stringify(openings) === JSON.stringify(times.hours[weekday(date)])) return []
  if (openings.length === 0) return [{ date }]
  return openings.map(({ opens, closes }) => ({ date, open: opens, close: closes }))
}

function daysOf({ from, to }: { from: string; to: string }): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
