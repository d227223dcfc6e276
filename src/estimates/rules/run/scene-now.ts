import { cycleOf, orderOfLines } from '../../../queue/rules/turn.ts'
import type { Following } from '../follow/follow.ts'
import { type Counter, closedCounter, type Ticket } from '../follow/office-now.ts'
import type { Names } from '../learn/learned.ts'
import type { Nearest } from './first-in-lines.ts'
import type { CounterNow, Newcomer, Scene } from './scene.ts'

/** Keys of those at counters lie before all who wait. */
const BEFORE_ALL = -1e6

/** A closed counter that is supposed to open now and to stay until closing, with what it would give. */
export type Supposed = Readonly<{ counter: string; services: readonly string[] }>

/** Who waits, who might come besides, and which counter is supposed to open. */
type Hall = Nearest & { newcomers: readonly Newcomer[]; supposed: Supposed | null }

/**
 * The scene of an office at an instant, as it is or with a counter that is supposed to open. `waiting` are the
 * tickets of it, in order of arrival, behind whose `last` more stand.
 */
export function sceneAt(
  following: Following,
  { services, counters }: Names,
  at: number,
  { waiting, last, newcomers, supposed }: Hall,
): Scene {
  const policy = following.policy()
  const lines = Object.keys(policy.lines)
  return {
    services: services.length,
    classes: policy.classes.length,
    counters: counters.map((id) => {
      const counter = following.counters.get(id)
      if (id === supposed?.counter) return supposedAt(supposed, counter, following, services, at)
      return counter === undefined
        ? { services: [], preference: [], doing: 'away' }
        : counterAt(counter, following, services, at)
    }),
    lines: lines.map((line) => ({
      cycle: cycleOf(policy.lines[line]?.alt ?? null).map((each) => policy.classes.indexOf(each)),
      pointer: following.pointers()[line] ?? 0,
    })),
    lineOf: services.map((service) => lines.indexOf(policy.services[service]?.line ?? '')),
    tickets: waiting.map((ticket, key) => ({
      service: services.indexOf(ticket.service),
      class: policy.classes.indexOf(ticket.class),
      waited: (at - ticket.joinedAt) / 1000,
      key,
      issued: ticket.issued + BEFORE_ALL,
      overtaken: ticket.overtaken,
      to: ticket.to === null ? -1 : counters.indexOf(ticket.to),
      isLast: last.has(ticket),
    })),
    newcomers,
    bounds: policy.classes.map((each) => policy.bound?.[each] ?? Infinity),
    keepsPlace: policy.transfer === 'keep',
    byArrival: policy.linePick === 'oldest',
    needsArrivals: policy.classes.length > 1 || policy.linePick !== 'oldest',
  }
}

function counterAt(
  counter: Counter,
  following: Following,
  services: readonly string[],
  at: number,
): CounterNow {
  const policy = following.policy()
  const lines = Object.keys(policy.lines)
  const order = orderOfLines(policy, { services: counter.services, preference: counter.services })
  const base = {
    services: counter.services.map((each) => services.indexOf(each)).filter((each) => each >= 0),
    preference: order.map((line) => lines.indexOf(line)),
  }
  const { ticket, isOpen, isPaused, freedBy } = counter
  const elapsed = Math.max(0, (at - counter.since) / 1000)
  if (ticket !== null) return { ...base, ...visitAt(ticket, following, services, at) }
  if (!isOpen) return { ...base, doing: 'away' }
  if (isPaused) return { ...base, doing: 'paused', elapsed }
  if (freedBy === 'finished')
    return { ...base, doing: 'ending', elapsed, isAwaited: following.isAwaited(counter) }
  return { ...base, doing: 'idle', elapsed }
}

/** A counter that opens at this instant, and is free. */
function supposedAt(
  { counter: id, services: given }: Supposed,
  counter: Counter | undefined,
  following: Following,
  services: readonly string[],
  at: number,
): CounterNow {
  const closed = counter ?? closedCounter(id)
  const opened: Counter = { ...closed, services: given, isOpen: true, freedBy: 'other', since: at }
  return { ...counterAt(opened, following, services, at), stays: true }
}

function visitAt(ticket: Ticket, following: Following, services: readonly string[], at: number) {
  const what = {
    service: services.indexOf(ticket.service),
    class: following.policy().classes.indexOf(ticket.class),
    key: BEFORE_ALL + ticket.key[0],
    elapsed: Math.max(0, (at - ticket.since) / 1000),
  }
  return ticket.state === 'serving'
    ? { ...what, doing: 'serving' as const }
    : { ...what, doing: 'calling' as const, waited: (ticket.since - ticket.joinedAt) / 1000 }
}
