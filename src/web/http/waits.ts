import type { NoEstimate, Wait, Waits } from '../../estimates/rules/estimate.ts'
import { type ShownWait, shownOf } from '../../estimates/rules/shown-wait.ts'
import { traceTicket } from '../../estimates/rules/trace/trace-of-event.ts'
import type { Supposition, WhatIf } from '../../estimates/rules/what-if.ts'
import type { Hall } from '../../queue/hall.ts'
import type { WorkAhead } from '../../queue/rules/acceptance.ts'
import type { Ticket } from '../../queue/ticket.ts'

/** The waits of every office as last simulated; nothing here waits for a simulation but `whatIf`. */
export type WaitsNow = {
  /** Null while nothing is known of now. */
  now: (office: string) => Waits | null
  /** Tells a listener whenever the waits of an office are new. Returns how to stop listening. */
  changed: (listener: (office: string) => void) => () => void
  /** What they would be if a closed counter opened now; null when nobody can say. */
  whatIf: (office: string, suppose: Supposition) => Promise<WhatIf | null>
}

/** The hall with the waits that were known when it was read: what is shown together was true together. */
export type HallNow = Hall & Readonly<{ waits: Waits | null }>

/** Seconds until somebody who took a ticket now would have been served, as likely sooner as later; null while nobody can say. */
export function workAheadIn(waits: Waits | null): WorkAhead {
  return (service) => waits?.served.get(service)?.p50 ?? null
}

/** The wait of somebody who takes a ticket of a service now; of the ordinary class, unless another is named. */
export function newcomersWait(hall: HallNow, service: string, ticketClass?: string): Wait {
  const closed = closedFor(hall, service)
  if (closed !== null) return unknown(closed)
  const ofClass = hall.waits?.newcomers.get(service)
  const wait = ticketClass === undefined ? [...(ofClass?.values() ?? [])].at(-1) : ofClass?.get(ticketClass)
  return orWhyNot(wait, hall, service)
}

/** The wait of somebody who takes an ordinary ticket now and is served at this counter. */
export function waitAtCounter(hall: HallNow, counter: string, isOpen: boolean): Wait {
  const state = hall.counters.find((each) => each.counter === counter)?.state ?? 'closed'
  if (!isOpen) return unknown('CLOSED')
  if (state === 'closed') return unknown('NO_COUNTER')
  return hall.waits?.counters.get(counter) ?? unknown('NOT_YET')
}

/** The wait of a ticket that waits; one that the last simulation did not know yet waits as a newcomer. */
export function ticketsWait(
  { waits, ...hall }: HallNow,
  ticket: Pick<Ticket, 'service' | 'class' | 'issuedSeq'>,
): Wait {
  const wait = isNewerThan(waits, ticket)
    ? waits?.newcomers.get(ticket.service)?.get(ticket.class)
    : waits?.tickets.get(traceTicket(ticket.issuedSeq))
  return orWhyNot(wait, hall, ticket.service)
}

/** Whether a ticket was issued after what these waits were simulated from. */
export function isNewerThan(waits: Waits | null, { issuedSeq }: Pick<Ticket, 'issuedSeq'>): boolean {
  return waits !== null && issuedSeq > waits.seq
}

/** The wait for any of these services, as it is shown; of those that give numbers, where any does. */
export function shownFor(hall: HallNow, services: readonly string[]): ShownWait {
  const given = services.filter((service) => closedFor(hall, service) === null)
  return shownOf((given.length > 0 ? given : services).map((service) => newcomersWait(hall, service)))
}

function closedFor({ services }: Hall, code: string): NoEstimate | null {
  const acceptance = services.find(({ service }) => service === code)?.acceptance
  return acceptance === undefined || acceptance.isAccepting ? null : 'CLOSED'
}

/** Where the simulation does not say, the counters do: nobody can be served yet, or only not be told a time. */
function orWhyNot(wait: Wait | undefined, { counters }: Pick<Hall, 'counters'>, code: string): Wait {
  if (wait !== undefined && wait.reason !== 'NOT_YET') return wait
  const isServed = counters.some(({ state, services }) => state !== 'closed' && services.includes(code))
  return unknown(isServed ? 'NOT_YET' : 'NO_COUNTER')
}

function unknown(reason: NoEstimate): Wait {
  return { estimate: null, reason }
}
