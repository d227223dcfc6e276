import type { ConfigEvent, TraceEvent } from '../trace/trace.ts'
import { type Counter, closedCounter, type Lesson, type Ticket } from './office-now.ts'

/** What a counter does of itself. */
export type CounterEvent = Extract<
  TraceEvent,
  { type: 'counter_open' | 'counter_close' | 'counter_pause' | 'counter_resume' }
>

/** The counters of an office as its events tell of them. */
export function createCountersNow(isAwaited: (counter: Counter) => boolean, teach: (lesson: Lesson) => void) {
  const counters = new Map<string, Counter>()

  function counterOf(id: string): Counter {
    const counter = counters.get(id) ?? closedCounter(id)
    counters.set(id, counter)
    return counter
  }

  function free(counter: Counter, at: number, by: 'finished' | 'other'): void {
    counter.ticket = null
    counter.since = at
    counter.freedBy = by
    counter.wasAwaited = isAwaited(counter)
  }

  return {
    all: counters,
    counterOf,
    /** What each usually gives is what it gives until it is opened with something else. */
    configure: (usual: ConfigEvent['counters']) => {
      for (const { id, services, preference } of usual) {
        const counter = counterOf(id)
        if (!counter.isOpen) counter.services = preference ?? services
      }
    },
    apply: (event: CounterEvent) => {
      const counter = counterOf(event.counter)
      const at = event.t
      if (event.type === 'counter_open') {
        if (event.services !== undefined) counter.services = event.services
        if (!counter.isOpen) Object.assign(counter, { openedAt: at, lastCalled: at, isPaused: false })
        counter.isOpen = true
        if (counter.ticket === null) free(counter, at, 'other')
      } else if (event.type === 'counter_close') {
        Object.assign(counter, { isOpen: false, isPaused: false, since: at })
      } else if (event.type === 'counter_pause') {
        Object.assign(counter, { isPaused: true, since: at, freedBy: 'other' })
      } else {
        if (counter.isPaused) teach({ what: 'resumed', seconds: (at - counter.since) / 1000 })
        counter.isPaused = false
        if (counter.ticket === null) free(counter, at, 'other')
      }
    },
    /** A ticket is at no counter any more. */
    leave: (ticket: Ticket, at: number, by: 'finished' | 'other') => {
      for (const counter of counters.values()) if (counter.ticket === ticket) free(counter, at, by)
    },
    /** Yesterday's tickets are at no counter. */
    newDay: () => {
      for (const counter of counters.values()) counter.ticket = null
    },
  }
}
