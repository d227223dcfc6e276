import { createLivedCounters, type LivedCounter } from './lived-counters.ts'
import { createLivedVisits, type LivedVisitor } from './lived-visits.ts'
import type { TraceEvent } from './trace.ts'

/** One local day of an office as it really was, as far as turns go. */
export type LivedDay = Readonly<{
  /** By arrival. */
  visitors: readonly LivedVisitor[]
  counters: readonly LivedCounter[]
  /** What the standard of each service promises, in seconds. */
  promisedSeconds: Readonly<Record<string, number>>
}>

/**
 * Reads the trace of one local day: who came and left when, how long each walked and was served, and when each
 * counter was on duty. What was undone did not happen.
 */
export function livedDay(events: readonly TraceEvent[]): LivedDay {
  const visits = createLivedVisits()
  const counters = createLivedCounters(visits.isAwaited)
  const promised = new Map<string, number>()
  for (const event of withoutUndone(events)) {
    if (event.type === 'config')
      for (const { id, standard_s: seconds } of event.services) promised.set(id, seconds)
    const freed = visits.apply(event, counters.awaitedSince(event))
    counters.apply(event, freed)
  }
  return {
    visitors: visits.visitors(),
    counters: counters.counters(),
    promisedSeconds: Object.fromEntries(promised),
  }
}

/** An undone line takes the last line of its ticket with it. */
function withoutUndone(events: readonly TraceEvent[]): TraceEvent[] {
  const last = new Map<string, number[]>()
  const gone = new Set<number>()
  for (const [place, event] of events.entries()) {
    if (!('ticket' in event) || event.ticket === undefined || event.type === 'query') continue
    const past = last.get(event.ticket) ?? []
    last.set(event.ticket, past)
    if (event.type === 'undone') gone.add(place).add(past.pop() ?? place)
    else past.push(place)
  }
  return events.filter((_, place) => !gone.has(place))
}
