import type { WaitingTicket } from '../../../queue/rules/turn.ts'

export type Ticket = WaitingTicket & {
  state: 'waiting' | 'called' | 'serving' | 'parked' | 'absent' | 'gone'
  /** Epoch milliseconds: when it joined its line, and since when it is in its state. */
  joinedAt: number
  since: number
  to: string | null
  counter: string | null
}

export type Counter = {
  id: string
  services: readonly string[]
  isOpen: boolean
  isPaused: boolean
  ticket: Ticket | null
  /** Epoch milliseconds since it opened, called, paused, or became free; how it became so. */
  since: number
  freedBy: 'finished' | 'other'
  /** Whether somebody it serves waited when it became free. */
  wasAwaited: boolean
  openedAt: number
  lastCalled: number
}

/** Whether a counter that gives these services may call a ticket that waits. */
export function waitsFor(
  { service, to }: Pick<Ticket, 'service' | 'to'>,
  { id, services }: Pick<Counter, 'id' | 'services'>,
): boolean {
  return to === null ? services.includes(service) : to === id
}

/** What an event teaches beyond the new state; times in seconds. */
export type Lesson =
  | { what: 'served'; service: string; counter: string; startedAt: number; seconds: number }
  | { what: 'walked'; seconds: number }
  | { what: 'wrapped'; counter: string; seconds: number }
  | { what: 'called'; waited: number }
  | { what: 'showed'; class: string; waited: number; came: boolean }
  | { what: 'absent'; seconds: number }
  | { what: 'cancelled'; waited: number }
  | { what: 'ended'; service: string; to: string | null }
  | { what: 'resumed'; seconds: number }

/** A counter that nobody has opened yet. */
export function closedCounter(id: string): Counter {
  return {
    ...{ id, services: [], isOpen: false, isPaused: false, ticket: null },
    ...{ since: 0, freedBy: 'other', wasAwaited: false, openedAt: 0, lastCalled: 0 },
  }
}

/**
 * A ticket that has just been issued, as the `order`-th that joins a line. Written out: objects that are spread
 * together have each a hidden class of its own, which takes more memory than they do.
 */
export function issuedTicket(
  id: string,
  at: number,
  order: number,
  { service, line, class: ticketClass }: Pick<Ticket, 'service' | 'line' | 'class'>,
): Ticket {
  return {
    id,
    service,
    line,
    class: ticketClass,
    key: [order, 0],
    issued: order,
    overtaken: 0,
    state: 'waiting',
    joinedAt: at,
    since: at,
    to: null,
    counter: null,
  }
}
