import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import type { Chance } from './chance.ts'
import type { Duty } from './duty.ts'
import type { Law } from './laws.ts'
import type { Officer, Plan, PlanService } from './plan.ts'
import type { Tempo } from './tempo.ts'

/**
 * One day of an office at one instant, with everything that is going to happen as far as it is drawn. Times
 * are seconds since local midnight; what never happens is at Infinity.
 */
export type Office = {
  plan: Plan
  chance: Chance
  now: number
  counters: Counter[]
  /** In turn order; who has left at `leavesAt` may still stand here, and is passed over. */
  waiting: Ticket[]
  pointer: number
  nextArrivalAt: number
  arrivalFactor: number
  tempo: Tempo
  /** Tickets issued since the trace began. */
  count: number
  /** Midnight of the day, and what could be observed; null in a simulation that nobody watches. */
  midnight: number
  said: TraceEvent[] | null
  /** The simulation is for the call of this ticket. */
  target: Ticket | null
  targetCalledAt: number
}

export type Ticket = {
  id: string
  service: PlanService
  class: string
  issuedAt: number
  /** Since then it stands in this line. */
  since: number
  leavesAt: number
}

/** A phase lasts from `since` to `until`; where it was drawn, it was `scale` times a number drawn from `law`. */
export type Counter = {
  id: string
  mask: number
  officer: Officer
  phase: 'away' | 'idle' | 'called' | 'serving' | 'wrapping' | 'paused'
  since: number
  until: number
  scale: number
  law: Law | null
  ticket: Ticket | null
  /** Whether the person called will come, and the odds of not coming as they were at the call. */
  comes: boolean
  noShowOdds: number
  pauseAt: number
  duty: Duty
}

/** The same office, to be simulated onwards on its own and unwatched. */
export function copyOf(office: Office): Office {
  return {
    ...office,
    chance: { ...office.chance },
    counters: office.counters.map((counter) => ({ ...counter, duty: { ...counter.duty } })),
    waiting: [...office.waiting],
    tempo: { ...office.tempo },
    said: null,
  }
}

type Untimed<Event> = Event extends { t: number } ? Omit<Event, 't'> : never

/** Notes what can be observed now, or could be at an earlier `at`. */
export function say(office: Office, event: Untimed<TraceEvent>, at: number = office.now): void {
  office.said?.push({ t: office.midnight + Math.round(at * 1000), ...event })
}
