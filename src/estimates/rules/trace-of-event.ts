import type { OfficeEvent } from '../../platform/events.ts'
import type { EventFacts } from '../../platform/schema.ts'
import { COUNTER_CLOSED } from '../../queue/rules/policy.ts'
import type { TraceEvent } from './trace.ts'

/** Turns the public events of one office, given in their order, into the lines of its trace. */
export type Tracer = {
  /**
   * What an event means in a trace, mostly one line. `returnAfter` is behind how many a visitor comes back
   * by the policy of that moment. What happens to a ticket whose issuing was not seen is passed over.
   */
  take: (event: OfficeEvent, returnAfter: number) => TraceEvent[]
}

/** A ticket is named by the event that issued it: numbers come again every day, and ids are nobody's business. */
export function traceTicket(issuedSeq: number): string {
  return `t${issuedSeq}`
}

type Known = { id: string; isEnded: boolean; isParked: boolean }
/** `before` is a ticket of the same number of an earlier day, which has not been closed yet. */
type OfNumber = { now: Known; before: Known | null }
type Desk = { services: readonly string[]; isPaused: boolean }

export function createTracer(): Tracer {
  const tickets = new Map<string, OfNumber>()
  const desks = new Map<string, Desk>()
  return {
    take: (event, returnAfter) => {
      if (event.name.startsWith('counter.')) return counterLines(event, desks)
      if (event.name === 'ticket.issued') return [issuedLine(event, tickets)]
      const ticket = event.name.startsWith('ticket.') ? ticketOf(event, tickets) : null
      return ticket === null ? [] : ticketLines(event, ticket, returnAfter)
    },
  }
}

function issuedLine({ seq, at: t, facts }: OfficeEvent, tickets: Map<string, OfNumber>): TraceEvent {
  const number = textOf(facts, 'number')
  const last = tickets.get(number)?.now
  const now = { id: traceTicket(seq), isEnded: false, isParked: false }
  tickets.set(number, { now, before: last === undefined || last.isEnded ? null : last })
  const [service, ticketClass] = [textOf(facts, 'service'), textOf(facts, 'class')]
  return { t, type: 'issued', ticket: now.id, service, class: ticketClass }
}

function ticketOf(event: OfficeEvent, tickets: ReadonlyMap<string, OfNumber>): Known | null {
  const known = tickets.get(textOf(event.facts, 'number'))
  if (known === undefined) return null
  const { now, before } = known
  return isDayEnd(event) && before !== null && !before.isEnded ? before : now
}

/** Only the end of a day cancels for nobody, and finishes without an outcome. */
function isDayEnd({ name, facts }: OfficeEvent): boolean {
  return name === 'ticket.cancelled' ? facts.by === 'day' : isBrokenOff(name, facts)
}

function isBrokenOff(name: string, facts: EventFacts): boolean {
  return name === 'ticket.finished' && facts.outcome === undefined
}

function ticketLines({ name, at: t, facts }: OfficeEvent, known: Known, returnAfter: number): TraceEvent[] {
  const ticket = known.id
  const { isParked } = known
  const atCounter = () => ({ t, ticket, counter: textOf(facts, 'counter') })
  known.isParked = name === 'ticket.parked' || (name === 'ticket.undone' && facts.state === 'parked')
  known.isEnded = name === 'ticket.finished' || name === 'ticket.cancelled'
  switch (name) {
    case 'ticket.called':
      return [{ ...atCounter(), type: facts.repeat !== 0 ? 'repeated' : isParked ? 'resumed' : 'called' }]
    case 'ticket.served':
      return [{ ...atCounter(), type: 'started' }]
    case 'ticket.finished':
      // Nobody said when a serving ended that the end of the day broke off: it teaches no duration.
      return isBrokenOff(name, facts)
        ? [{ t, type: 'cancelled', ticket }]
        : [{ ...atCounter(), type: 'finished' }]
    case 'ticket.absent':
      return [{ ...atCounter(), type: 'no_show' }]
    case 'ticket.returned':
      return [{ t, type: 'returned', ticket, after: returnAfter }]
    case 'ticket.parked':
      return [{ ...atCounter(), type: 'parked' }]
    case 'ticket.transferred': {
      const to = facts.to === undefined ? {} : { to: textOf(facts, 'to') }
      const keeps = hasItsPlace(facts) ? ({ keeps: true } as const) : {}
      return [{ ...atCounter(), type: 'transferred', service: textOf(facts, 'service'), ...to, ...keeps }]
    }
    case 'ticket.cancelled':
      return [{ t, type: 'cancelled', ticket }]
    case 'ticket.prioritised':
      return [{ t, type: 'prio', ticket, class: textOf(facts, 'class') }]
    case 'ticket.undone':
      return [{ t, type: 'undone', ticket }]
    default:
      return []
  }
}

/** Whom a counter hands to another, or cannot go on with, or whose visit has a next step, did not ask to leave. */
function hasItsPlace({ to, outcome, reason }: EventFacts): boolean {
  return to !== undefined || outcome !== undefined || reason === COUNTER_CLOSED
}

function counterLines({ name, at: t, facts }: OfficeEvent, desks: Map<string, Desk>): TraceEvent[] {
  const counter = textOf(facts, 'counter')
  const desk = desks.get(counter)
  switch (name) {
    case 'counter.opened': {
      const services = listOf(facts, 'services')
      desks.set(counter, { services, isPaused: false })
      return [{ t, type: 'counter_open', counter, services }]
    }
    case 'counter.changed':
      return changedLines(t, counter, desk, listOf(facts, 'services'), desks)
    case 'counter.paused':
      desks.set(counter, { services: desk?.services ?? [], isPaused: true })
      return desk?.isPaused === true ? [] : [{ t, type: 'counter_pause', counter }]
    case 'counter.closed':
      desks.delete(counter)
      return [{ t, type: 'counter_close', counter }]
    default:
      return []
  }
}

/** One event tells of the end of a pause and of other services: these leave a pause as it is. */
function changedLines(
  t: number,
  counter: string,
  desk: Desk | undefined,
  services: readonly string[],
  desks: Map<string, Desk>,
): TraceEvent[] {
  const isSame = services.join() === desk?.services.join()
  const isPaused = desk?.isPaused === true && !isSame
  desks.set(counter, { services, isPaused })
  if (isSame) return [{ t, type: 'counter_resume', counter }]
  const opened: TraceEvent = { t, type: 'counter_open', counter, services }
  return isPaused ? [opened, { t, type: 'counter_pause', counter }] : [opened]
}

function textOf(facts: EventFacts, name: string): string {
  const value = facts[name]
  if (typeof value !== 'string') throw new Error(`an event says no ${name}: ${JSON.stringify(facts)}`)
  return value
}

function listOf(facts: EventFacts, name: string): string[] {
  const value = facts[name]
  if (!Array.isArray(value)) throw new Error(`an event says no ${name}: ${JSON.stringify(facts)}`)
  return value.map(String)
}
