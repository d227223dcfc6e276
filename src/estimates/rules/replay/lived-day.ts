import type { TraceEvent } from '../trace/trace.ts'
import { createLivedCounters, type LivedCounter } from './lived-counters.ts'
import { createLivedVisits, type LivedVisitor } from './lived-visits.ts'

/** One local day of an office as it really was, as far as turns go. */
export type LivedDay = Readonly<{
  /** By arrival. */
  visitors: readonly LivedVisitor[]
  counters: readonly LivedCounter[]
  /** What the standard of each service promises, in seconds. */
  promisedSeconds: Readonly<Record<string, number>>
}>

/** A lived day while it is put together, in pieces, so that others have a turn between them. */
export type LivingDay = Readonly<{
  /** Takes the next lines of the trace of the day. */
  take: (lines: readonly TraceEvent[]) => void
  /** Puts so many more of them together, once all are taken; false when none is left. */
  goOn: (count: number) => boolean
  lived: () => LivedDay
}>

/**
 * Reads the trace of one local day: who came and left when, how long each walked and was served, and when each
 * counter was on duty. What was undone did not happen, so that nothing is certain before the last line is there.
 */
export function createLivedDay(): LivingDay {
  const kept = createLinesThatStand()
  const visits = createLivedVisits()
  const counters = createLivedCounters(visits.isAwaited)
  const promised = new Map<string, number>()

  function putTogether(event: TraceEvent): void {
    if (event.type === 'config')
      for (const { id, standard_s: seconds } of event.services) promised.set(id, seconds)
    const freed = visits.apply(event, counters.awaitedSince(event))
    counters.apply(event, freed)
  }

  return {
    take: kept.take,
    goOn: (count) => {
      for (let done = 0; done < count; done++) {
        const event = kept.next()
        if (event === null) return false
        putTogether(event)
      }
      return true
    },
    lived: () => ({
      visitors: visits.visitors(),
      counters: counters.counters(),
      promisedSeconds: Object.fromEntries(promised),
    }),
  }
}

/** The lines of a trace without what was undone: such a line takes the last line of its ticket with it. */
function createLinesThatStand() {
  const events: (TraceEvent | null)[] = []
  const ofTickets = new Map<string, number[]>()
  let place = 0

  function take(event: TraceEvent): void {
    events.push(event)
    if (!('ticket' in event) || event.ticket === undefined || event.type === 'query') return
    const places = ofTickets.get(event.ticket) ?? []
    ofTickets.set(event.ticket, places)
    if (event.type !== 'undone') places.push(events.length - 1)
    else for (const gone of [events.length - 1, places.pop()]) if (gone !== undefined) events[gone] = null
  }

  return {
    take: (lines: readonly TraceEvent[]): void => lines.forEach(take),
    /** The next that stands, once; null when there is none any more. */
    next: (): TraceEvent | null => {
      while (place < events.length) {
        const event = events[place] ?? null
        place += 1
        if (event !== null) return event
      }
      return null
    },
  }
}
