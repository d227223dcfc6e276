import { type Counter, closedCounter, issuedTicket, type Lesson, type Ticket } from './office-now.ts'
import { keyBehind, type PassedTurn, passedTurn } from './passed-turn.ts'
import type { TraceEvent } from './trace.ts'
import { classIn, policyOf } from './traced-policy.ts'

/** The state of an office as its events tell it. */
export type Following = ReturnType<typeof createFollowing>

export function createFollowing(teach: (lesson: Lesson) => void) {
  const tickets = new Map<string, Ticket>()
  const counters = new Map<string, Counter>()
  let pointers: Record<string, number> = {}
  let policy = policyOf({ order: 'fifo', classes: ['N'], alternation: null }, [])
  /** How tickets stood before their last events, and which turn passed with them: slips are taken back. */
  const befores = new Map<string, { stood: Ticket; turn: PassedTurn | null }>()
  let order = 0
  let returns = 0

  const lineOf = (service: string) => policy.services[service]?.line ?? ''
  const waiting = () => [...tickets.values()].filter(({ state }) => state === 'waiting')
  const isAwaited = (counter: Counter) =>
    waiting().some(({ service, to }) =>
      to === null ? counter.services.includes(service) : to === counter.id,
    )

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

  function leaveCounter(ticket: Ticket, at: number, by: 'finished' | 'other'): void {
    for (const counter of counters.values()) if (counter.ticket === ticket) free(counter, at, by)
  }

  function callTicket(ticket: Ticket, counter: Counter, at: number): void {
    if (ticket.state === 'waiting') {
      if (ticket.to === null) passTurn(ticket, counter)
      teach({ what: 'called', waited: (at - ticket.joinedAt) / 1000 })
      if (counter.freedBy === 'finished' && counter.wasAwaited && counter.isOpen)
        teach({ what: 'wrapped', counter: counter.id, seconds: (at - counter.since) / 1000 })
    }
    Object.assign(ticket, { state: 'called', since: at, to: null, counter: counter.id })
    counter.ticket = ticket
    counter.since = at
    counter.lastCalled = at
  }

  function passTurn(ticket: Ticket, counter: Counter): void {
    const turn = passedTurn(ticket, counter, waiting(), policy, pointers)
    if (turn === null) return
    pointers = { ...pointers, [turn.line]: turn.stands }
    for (const other of turn.overtook) other.overtaken += 1
    const before = befores.get(ticket.id)
    if (before !== undefined) before.turn = turn
  }

  function endServing(ticket: Ticket, counter: Counter, at: number, to: string | null): void {
    if (ticket.state !== 'serving') return
    const { service, since } = ticket
    teach({ what: 'served', service, counter: counter.id, startedAt: since, seconds: (at - since) / 1000 })
    teach({ what: 'ended', service, to })
  }

  function teachShown({ class: whose, since, joinedAt }: Ticket, came: boolean): void {
    teach({ what: 'showed', class: whose, waited: (since - joinedAt) / 1000, came })
  }

  function apply(event: TraceEvent): void {
    const at = event.t
    if (event.type === 'config') {
      const services = event.services.map(({ id }) => id)
      policy = policyOf(event.policy, services)
      for (const { id, services: usual, preference } of event.counters) {
        const counter = counterOf(id)
        if (!counter.isOpen) counter.services = preference ?? usual
      }
    } else if (event.type === 'counter_open') {
      const counter = counterOf(event.counter)
      if (event.services !== undefined) counter.services = event.services
      if (!counter.isOpen) Object.assign(counter, { openedAt: at, lastCalled: at, isPaused: false })
      counter.isOpen = true
      if (counter.ticket === null) free(counter, at, 'other')
    } else if (event.type === 'counter_close') {
      const counter = counterOf(event.counter)
      Object.assign(counter, { isOpen: false, isPaused: false, since: at })
    } else if (event.type === 'counter_pause') {
      Object.assign(counterOf(event.counter), { isPaused: true, since: at, freedBy: 'other' })
    } else if (event.type === 'counter_resume') {
      const counter = counterOf(event.counter)
      if (counter.isPaused) teach({ what: 'resumed', seconds: (at - counter.since) / 1000 })
      counter.isPaused = false
      if (counter.ticket === null) free(counter, at, 'other')
    } else if (event.type === 'issued') {
      order += 1
      const stands = { service: event.service, line: lineOf(event.service), class: classOf(event.class) }
      tickets.set(event.ticket, issuedTicket(event.ticket, at, order, stands))
    } else if ('ticket' in event && event.ticket !== undefined && event.type !== 'query') {
      const ticket = tickets.get(event.ticket)
      if (ticket === undefined) return
      if (event.type === 'undone') takeBack(event.ticket, at)
      else {
        befores.set(event.ticket, { stood: { ...ticket }, turn: null })
        move(event, ticket, at)
      }
    }
  }

  function move(
    event: Exclude<Extract<TraceEvent, { ticket: string }>, { type: 'query' | 'issued' }>,
    ticket: Ticket,
    at: number,
  ): void {
    if (event.type === 'called' || event.type === 'resumed') {
      callTicket(ticket, counterOf(event.counter), at)
    } else if (event.type === 'started') {
      if (ticket.state === 'called') {
        teach({ what: 'walked', seconds: (at - ticket.since) / 1000 })
        teachShown(ticket, true)
      }
      Object.assign(ticket, { state: 'serving', since: at })
    } else if (event.type === 'finished') {
      endServing(ticket, counterOf(event.counter), at, null)
      ticket.state = 'gone'
      leaveCounter(ticket, at, 'finished')
    } else if (event.type === 'no_show') {
      teach({ what: 'absent', seconds: (at - ticket.since) / 1000 })
      teachShown(ticket, false)
      ticket.state = 'absent'
      leaveCounter(ticket, at, 'other')
    } else if (event.type === 'cancelled') {
      if (ticket.state === 'waiting') teach({ what: 'cancelled', waited: (at - ticket.joinedAt) / 1000 })
      ticket.state = 'gone'
      leaveCounter(ticket, at, 'other')
    } else if (event.type === 'transferred') {
      endServing(ticket, counterOf(event.counter), at, event.service)
      order += 1
      const stands = { service: event.service, line: lineOf(event.service), to: event.to ?? null }
      Object.assign(ticket, { state: 'waiting', joinedAt: at, since: at, ...stands })
      if (policy.transfer === 'back' && event.keeps !== true) ticket.key = [order, 0]
      leaveCounter(ticket, at, 'finished')
    } else if (event.type === 'returned') {
      order += 1
      returns += 1
      ticket.key = keyBehind(ticket, waiting(), event.after, returns) ?? [order, 0]
      Object.assign(ticket, { state: 'waiting', joinedAt: at, since: at })
    } else if (event.type === 'parked') {
      endServing(ticket, counterOf(event.counter), at, null)
      Object.assign(ticket, { state: 'parked', since: at })
      leaveCounter(ticket, at, 'finished')
    } else if (event.type === 'prio') {
      ticket.class = classOf(event.class)
    }
  }

  function classOf(named: string): string {
    return classIn(policy, named)
  }

  function takeBack(id: string, at: number): void {
    const [ticket, before] = [tickets.get(id), befores.get(id)]
    if (ticket === undefined || before === undefined) return
    befores.delete(id)
    const { stood, turn } = before
    leaveCounter(ticket, at, 'other')
    Object.assign(ticket, { ...stood, overtaken: ticket.overtaken })
    const counter = stood.counter === null ? undefined : counters.get(stood.counter)
    if (counter !== undefined && (stood.state === 'called' || stood.state === 'serving'))
      Object.assign(counter, { ticket, since: stood.since })
    if (turn === null) return
    pointers = { ...pointers, [turn.line]: turn.stood }
    for (const other of turn.overtook) other.overtaken -= 1
  }

  return {
    apply,
    waiting,
    isAwaited,
    counters,
    ticket: (id: string) => tickets.get(id),
    policy: () => policy,
    pointers: () => pointers,
    newDay: () => {
      tickets.clear()
      for (const counter of counters.values()) counter.ticket = null
      pointers = {}
      befores.clear()
    },
    classOf,
  }
}
