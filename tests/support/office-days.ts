import type {
  RosterShift,
  TraceEvent,
  TraceHours,
  TracePolicy,
} from '../../src/estimates/rules/trace/trace.ts'

/** Monday 6 April 2026, 08.00 WIB: the doors open. */
export const MONDAY_EIGHT = Date.parse('2026-04-06T08:00:00+07:00')
const DAY = 86_400_000

/** An office with one service, KK, published as 300 seconds, and one loket, unless said otherwise. */
export function openingOf({
  counters = [{ id: '1', services: ['KK'] }],
  policy = { order: 'fifo', classes: ['P', 'N'], alternation: null },
  at = MONDAY_EIGHT - 3_600_000,
  hours = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, open: '08:00', close: '15:00' })),
}: {
  counters?: { id: string; services: string[] }[]
  policy?: TracePolicy
  at?: number
  hours?: TraceHours[]
} = {}): TraceEvent {
  const services = [...new Set(counters.flatMap((counter) => counter.services))]
  return {
    ...{ t: at, type: 'config', version: 1, tz: 'Asia/Jakarta', counters, policy, hours },
    services: services.map((id) => ({ id, standard_s: 300 })),
  }
}

/** The instant of a time of day such as `09:30`, that many days after the Monday. */
export function timeOf(time: string, day = 0): number {
  return Date.parse(`2026-04-06T${time}:00+07:00`) + day * DAY
}

export function issued(t: number, ticket: string, service = 'KK', whose = 'N'): TraceEvent {
  return { t, type: 'issued', ticket, service, class: whose }
}

/** Numbers taken one a second. */
export function manyIssued(t: number, count: number, series = 'A'): TraceEvent[] {
  return Array.from({ length: count }, (_, place) => issued(t + place * 1000, `${series}${place}`))
}

export function counterEvent(
  t: number,
  type: 'counter_open' | 'counter_close' | 'counter_pause' | 'counter_resume',
  counter = '1',
): TraceEvent {
  return { t, type, counter }
}

export function rosterOf(t: number, spells: [string, string][], day = 0): TraceEvent {
  const shifts: RosterShift[] = spells.map(([from, to]) => ({
    counter: '1',
    from: timeOf(from, day),
    to: timeOf(to, day),
  }))
  return { t, type: 'roster', day: new Date(timeOf('12:00', day)).toISOString().slice(0, 10), shifts }
}

/**
 * Loket 1 serves one visitor after the other from `t` on, each for the seconds named and called 15 seconds after
 * the last; with it the instant at which it is free again.
 */
export function servedInARow(
  t: number,
  seconds: readonly number[],
  series = 'S',
): { events: TraceEvent[]; end: number } {
  let at = t
  const events = seconds.flatMap((each, place): TraceEvent[] => {
    const ticket = `${series}${place}`
    const [called, started] = [at + 5_000, at + 20_000]
    const finished = started + Math.round(each * 1000)
    const taken = at
    at = finished + 10_000
    return [
      issued(taken, ticket),
      { t: called, type: 'called', ticket, counter: '1' },
      { t: started, type: 'started', ticket, counter: '1' },
      { t: finished, type: 'finished', ticket, counter: '1' },
    ]
  })
  return { events, end: at }
}
