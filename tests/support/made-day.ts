import { createLivedDay, type LivedDay } from '../../src/estimates/rules/replay/lived-day.ts'
import { beginReplay, type DayRules, type ReplayedDay } from '../../src/estimates/rules/replay/replay-day.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { defaultPolicy, type Policy } from '../../src/queue/rules/policy.ts'
import { counterEvent, issued, MONDAY_EIGHT, openingOf, timeOf } from './office-days.ts'

export const KK = defaultPolicy([{ code: 'KK', letter: 'A' }])
export const withPattern = (alt: [string, number][] | null, more: Partial<Policy> = {}): Policy => ({
  ...KK,
  lines: { A: { alt } },
  ...more,
})
export const byArrival = withPattern([['N', 1]], { classes: ['N'] })
export const priorityFirst = withPattern(null)

/** A lived day put together in one go. */
export function livedDay(events: readonly TraceEvent[]): LivedDay {
  const living = createLivedDay()
  living.take(events)
  living.goOn(Number.POSITIVE_INFINITY)
  return living.lived()
}

/** A day that happens again in one go. */
export function replayDay(day: LivedDay, rules: DayRules): ReplayedDay {
  const replay = beginReplay(day, rules)
  replay.goOn(Number.POSITIVE_INFINITY)
  return replay.replayed()
}

export const orderOf = ({ calls }: ReplayedDay) => calls.map(({ visitor }) => visitor)
export const timeOfDay = (at: number | null | undefined) =>
  new Date((at ?? 0) + 7 * 3_600_000).toISOString().slice(11, 19)
export const calledAt = (day: ReplayedDay, visitor: string) =>
  timeOfDay(day.waits.findLast((wait) => wait.visitor === visitor)?.calledAt)

export function called(time: string, ticket: string, counter = '1'): TraceEvent {
  return { t: timeOf(time), type: 'called', ticket, counter }
}

export function started(time: string, ticket: string, counter = '1'): TraceEvent {
  return { t: timeOf(time), type: 'started', ticket, counter }
}

export function finished(time: string, ticket: string, counter = '1'): TraceEvent {
  return { t: timeOf(time), type: 'finished', ticket, counter }
}

/** Called, there at once, and served until the end. */
export function visitOf(ticket: string, from: string, to: string, counter = '1'): TraceEvent[] {
  return [called(from, ticket, counter), started(from, ticket, counter), finished(to, ticket, counter)]
}

/** A day from 08.00 on at so many lokets, by arrival: who comes so many seconds after the last, and whether with priority. */
export function dayOf(
  people: readonly { gap: number; isPriority: boolean }[],
  lokets: number,
  seconds: number,
): TraceEvent[] {
  const counters = Array.from({ length: lokets }, (_, place) => `${place + 1}`)
  const freeAt = new Map(counters.map((counter) => [counter, MONDAY_EIGHT]))
  let at = MONDAY_EIGHT
  const events = people.flatMap(({ gap, isPriority }, place): TraceEvent[] => {
    at += gap * 1000
    const ticket = `t${place + 1}`
    const [counter = '1', free = at] = [...freeAt].reduce((one, other) => (other[1] < one[1] ? other : one))
    const callAt = Math.max(at, free)
    const endAt = callAt + seconds * 1000
    freeAt.set(counter, endAt)
    return [
      { t: at, type: 'issued', ticket, service: 'KK', class: isPriority ? 'P' : 'N' },
      { t: callAt, type: 'called', ticket, counter },
      { t: callAt, type: 'started', ticket, counter },
      { t: endAt, type: 'finished', ticket, counter },
    ]
  })
  return [
    openingOf({ counters: counters.map((id) => ({ id, services: ['KK'] })) }),
    ...counters.map((counter): TraceEvent => ({ t: MONDAY_EIGHT, type: 'counter_open', counter })),
    ...events.toSorted((one, other) => one.t - other.t || rankOf(one) - rankOf(other)),
  ]
}

/** At the same instant a counter is free before it calls again. */
function rankOf({ type }: TraceEvent): number {
  return ['finished', 'issued', 'called', 'started'].indexOf(type)
}

/** Loket 1 from 08.00 on; three came at 08.00, Sari last with priority, and each is served for ten minutes. */
export const three = (): TraceEvent[] => [
  openingOf(),
  counterEvent(timeOf('08:00'), 'counter_open'),
  issued(timeOf('08:00'), 'ani'),
  issued(timeOf('08:00'), 'budi'),
  issued(timeOf('08:00'), 'sari', 'KK', 'P'),
  ...visitOf('ani', '08:00', '08:10'),
  ...visitOf('budi', '08:10', '08:20'),
  ...visitOf('sari', '08:20', '08:30'),
  counterEvent(timeOf('08:30'), 'counter_close'),
]
