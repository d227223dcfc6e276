import type { Policy } from '../../../queue/rules/policy.ts'
import type { TraceEvent } from '../trace/trace.ts'
import { classIn, isSameFor, policyOf } from '../trace/traced-policy.ts'
import { createCountersNow } from './counters-now.ts'
import { type Counter, issuedTicket, type Lesson, type Ticket, waitsFor } from './office-now.ts'
import { keyBehind, type PassedTurn, passedTurn } from './passed-turn.ts'
import { createTicketsToday } from './tickets-today.ts'

/** The state of an office as its events tell it. */
export type Following = ReturnType<typeof createFollowing>

export function createFollowing(teach: (lesson: Lesson) => void) {
  const { waiting, ticketOf, become, ...today } = createTicketsToday((id) => befores.delete(id))
  const counters = createCountersNow(isAwaited, teach)
  let pointers: Record<string, number> = {}
  let policy = policyOf({ order: 'fifo', classes: ['N'], alternation: null }, [])
  /** How tickets stood before their last events, and which turn passed with them: slips are taken back. */
  const befores = new Map<string, { stood: Ticket; turn: PassedTurn | null }>()
  let order = 0
  let returns = 0

  const lineOf = (service: string) => policy.services[service]?.line ?? ''

  function isAwaited(counter: Counter): boolean {
    for (const ticket of waiting.values()) if (waitsFor(ticket, counter)) return true
    return false
  }

  function callTicket(ticket: Ticket, counter: Counter, at: number): void {
    if (ticket.state === 'waiting') {
      if (ticket.to === null) passTurn(ticket, counter)
      teach({ what: 'called', waited: (at - ticket.joinedAt) / 1000 })
      if (counter.freedBy === 'finished' && counter.wasAwaited && counter.isOpen)
        teach({ what: 'wrapped', counter: counter.id, seconds: (at - counter.since) / 1000 })
    }
    become(ticket, { state: 'called', since: at, to: null, counter: counter.id })
    counter.ticket = ticket
    counter.since = at
    counter.lastCalled = at
  }

  function passTurn(ticket: Ticket, counter: Counter): void {
    const turn = passedTurn(ticket, counter, [...waiting.values()], policy, pointers)
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

  /** Under other rules every line starts its pattern anew, who is there stands where they say, and no slip goes back. */
  function setPolicy(next: Policy): void {
    const before = policy
    policy = next
    if (isSameFor(before, next)) return
    pointers = {}
    befores.clear()
    for (const ticket of today.all())
      Object.assign(ticket, { line: lineOf(ticket.service), class: classOf(ticket.class) })
  }

  function apply(event: TraceEvent): void {
    const at = event.t
    if (event.type === 'config') {
      counters.configure(event.counters)
      setPolicy(
        policyOf(
          event.policy,
          event.services.map(({ id }) => id),
        ),
      )
    } else if ('counter' in event && !('ticket' in event)) {
      counters.apply(event)
    } else if (event.type === 'issued') {
      order += 1
      const stands = { service: event.service, line: lineOf(event.service), class: classOf(event.class) }
      become(issuedTicket(event.ticket, at, order, stands), {})
    } else if ('ticket' in event && event.ticket !== undefined && event.type !== 'query') {
      const ticket = ticketOf(event.ticket)
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
      callTicket(ticket, counters.counterOf(event.counter), at)
    } else if (event.type === 'started') {
      if (ticket.state === 'called') {
        teach({ what: 'walked', seconds: (at - ticket.since) / 1000 })
        teachShown(ticket, true)
      }
      become(ticket, { state: 'serving', since: at })
    } else if (event.type === 'finished') {
      endServing(ticket, counters.counterOf(event.counter), at, null)
      become(ticket, { state: 'gone' })
      counters.leave(ticket, at, 'finished')
    } else if (event.type === 'no_show') {
      teach({ what: 'absent', seconds: (at - ticket.since) / 1000 })
      teachShown(ticket, false)
      become(ticket, { state: 'absent' })
      counters.leave(ticket, at, 'other')
    } else if (event.type === 'cancelled') {
      if (ticket.state === 'waiting') teach({ what: 'cancelled', waited: (at - ticket.joinedAt) / 1000 })
      become(ticket, { state: 'gone' })
      counters.leave(ticket, at, 'other')
    } else if (event.type === 'transferred') {
      endServing(ticket, counters.counterOf(event.counter), at, event.service)
      order += 1
      const stands = { service: event.service, line: lineOf(event.service), to: event.to ?? null }
      become(ticket, { state: 'waiting', joinedAt: at, since: at, ...stands })
      if (policy.transfer === 'back' && event.keeps !== true) ticket.key = [order, 0]
      counters.leave(ticket, at, 'finished')
    } else if (event.type === 'returned') {
      order += 1
      returns += 1
      ticket.key = keyBehind(ticket, [...waiting.values()], event.after, returns) ?? [order, 0]
      become(ticket, { state: 'waiting', joinedAt: at, since: at })
    } else if (event.type === 'parked') {
      endServing(ticket, counters.counterOf(event.counter), at, null)
      become(ticket, { state: 'parked', since: at })
      counters.leave(ticket, at, 'finished')
    } else if (event.type === 'prio') {
      ticket.class = classOf(event.class)
    }
  }

  function classOf(named: string): string {
    return classIn(policy, named)
  }

  function takeBack(id: string, at: number): void {
    const [ticket, before] = [ticketOf(id), befores.get(id)]
    if (ticket === undefined || before === undefined) return
    befores.delete(id)
    const { stood, turn } = before
    counters.leave(ticket, at, 'other')
    become(ticket, { ...stood, overtaken: ticket.overtaken })
    const counter = stood.counter === null ? undefined : counters.all.get(stood.counter)
    if (counter !== undefined && (stood.state === 'called' || stood.state === 'serving'))
      Object.assign(counter, { ticket, since: stood.since })
    if (turn === null) return
    pointers = { ...pointers, [turn.line]: turn.stood }
    for (const other of turn.overtook) other.overtaken -= 1
  }

  return {
    apply,
    /** In no order. */
    waiting: () => waiting.values(),
    howManyWait: () => waiting.size,
    isAwaited,
    counters: counters.all,
    ticket: ticketOf,
    policy: () => policy,
    pointers: () => pointers,
    newDay: () => {
      today.clear()
      counters.newDay()
      pointers = {}
      befores.clear()
    },
    classOf,
  }
}
