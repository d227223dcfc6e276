import type { OfficeEvent } from '../../../platform/events.ts'
import type { EventFacts } from '../../../platform/schema.ts'
import { COUNTER_CLOSED } from '../../../queue/rules/policy.ts'
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

/**
 * By number the event that issued it: of its last ticket, and of one of an earlier day that is not closed yet; and
 * by that event who is parked, and who has ended.
 */
type Tickets = {
  now: Map<string, number>
  before: Map<string, number>
  parked: Set<number>
  ended: Set<number>
}
type Desk = { services: readonly string[]; isPaused: boolean }

export function createTracer(): Tracer {
  const tickets: Tickets = { now: new Map(), before: new Map(), parked: new Set(), ended: new Set() }
  const desks = new Map<string, Desk>()
  return {
    take: (event, returnAfter) => {
      if (event.name.startsWith('counter.')) return counterLines(event, desks)
      if (event.name === 'ticket.issued') return [issuedLine(event, tickets)]
      const issued = event.name.startsWith('ticket.') ? ticketOf(event, tickets) : null
      return issued === null ? [] : ticketLines(event, issued, tickets, returnAfter)
    },
  }
}

function issuedLine({ seq, at: t, facts }: OfficeEvent, { now, before, parked, ended }: Tickets): TraceEvent {
  const number = textOf(facts, 'number')
  const [last, earlier] = [now.get(number), before.get(number)]
  if (earlier !== undefined) for (const set of [parked, ended]) set.delete(earlier)
  if (last === undefined || ended.delete(last)) before.delete(number)
  else before.set(number, last)
  now.set(number, seq)
  const [service, ticketClass] = [textOf(facts, 'service'), textOf(facts, 'class')]
  return { t, type: 'issued', ticket: traceTicket(seq), service, class: ticketClass }
}

/** The event that issued the ticket of which an event tells; null when that was not seen. */
function ticketOf(event: OfficeEvent, { now, before, ended }: Tickets): number | null {
  const number = textOf(event.facts, 'number')
  const earlier = before.get(number)
  const isEarlier = earlier !== undefined && isDayEnd(event) && !ended.has(earlier)
  return (isEarlier ? earlier : now.get(number)) ?? null
}

/** Only the end of a day cancels for nobody, and finishes without an outcome. */
function isDayEnd({ name, facts }: OfficeEvent): boolean {
  return name === 'ticket.cancelled' ? facts.by === 'day' : isBrokenOff(name, facts)
}

function isBrokenOff(name: string, facts: EventFacts): boolean {
  return name === 'ticket.finished' && facts.outcome === undefined
}

function ticketLines(
  { name, at: t, facts }: OfficeEvent,
  issued: number,
  { parked, ended }: Tickets,
  returnAfter: number,
): TraceEvent[] {
  const ticket = traceTicket(issued)
  const wasParked = parked.has(issued)
  const atCounter = () => ({ t, ticket, counter: textOf(facts, 'counter') })
  note(parked, issued, name === 'ticket.parked' || (name === 'ticket.undone' && facts.state === 'parked'))
  note(ended, issued, name === 'ticket.finished' || name === 'ticket.cancelled')
  switch (name) {
    case 'ticket.called':
      return [{ ...atCounter(), type: facts.repeat !== 0 ? 'repeated' : wasParked ? 'resumed' : 'called' }]
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

function note(set: Set<number>, issued: number, isIn: boolean): void {
  if (isIn) set.add(issued)
  else set.delete(issued)
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
