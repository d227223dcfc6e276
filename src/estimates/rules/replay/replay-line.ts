import { isOvertaken } from '../../../queue/rules/ahead.ts'
import type { Policy } from '../../../queue/rules/policy.ts'
import { nextTurn, type Pointers, type Skills, type WaitingTicket } from '../../../queue/rules/turn.ts'
import { keyBehind } from '../follow/passed-turn.ts'
import { classIn } from '../trace/traced-policy.ts'
import type { LivedVisitor } from './lived-visits.ts'

/** A visitor of a day that is replayed, and where the visit has come to. */
export type ReplayVisitor = WaitingTicket & {
  lived: LivedVisitor
  /** The kind of its number, which the rules may not know; its class is the one by which it stands. */
  named: string
  place: 'away' | 'line' | 'handedOver' | 'counter' | 'gone'
  /** The number of its step, and of the next call in it. */
  step: number
  call: number
  /** The counter it is handed over to, or that has set it aside. */
  to: string | null
  joinedAt: number
  /** How often it came back after an absence. */
  returns: number
}

/** Who waits while a day is replayed, and whose turn it is under the rules that are in force then. */
export function createReplayLine(first: Policy) {
  let policy = first
  let pointers: Pointers = {}
  let order = 0
  const line = new Set<ReplayVisitor>()
  const handedOver: ReplayVisitor[] = []

  /** Where the policy knows no line for a service, it stands in one of its own, the highest class first. */
  function lineOf(service: string): string {
    return policy.services[service]?.line ?? ''
  }

  function join(visitor: ReplayVisitor): void {
    visitor.line = lineOf(visitor.service)
    visitor.class = classIn(policy, visitor.named)
    visitor.place = visitor.to === null ? 'line' : 'handedOver'
    if (visitor.to === null) line.add(visitor)
    else handedOver.push(visitor)
  }

  function leave(visitor: ReplayVisitor): void {
    line.delete(visitor)
    const place = handedOver.indexOf(visitor)
    if (place >= 0) handedOver.splice(place, 1)
  }

  return {
    /** Stands in line for the first time. */
    arrive: (visitor: ReplayVisitor) => {
      order += 1
      Object.assign(visitor, { key: [order, 0], issued: order })
      join(visitor)
    },
    /** Goes on with another service or counter, by its arrival or where the rule of transfers puts it. */
    goOn: (visitor: ReplayVisitor, keeps: boolean) => {
      order += 1
      if (visitor.to === null && !keeps && policy.transfer === 'back') visitor.key = [order, 0]
      join(visitor)
    },
    /** Back in the line by its arrival: its counter cannot go on with it. */
    handBack: (visitor: ReplayVisitor) => {
      leave(visitor)
      visitor.to = null
      join(visitor)
    },
    /** Back after an absence, behind the first few of its line and class; false when it came back often enough. */
    comeBack: (visitor: ReplayVisitor): boolean => {
      if (visitor.returns >= policy.return.max) return false
      order += 1
      visitor.returns += 1
      visitor.line = lineOf(visitor.service)
      visitor.class = classIn(policy, visitor.named)
      visitor.key = keyBehind(visitor, [...line], policy.return.after, order) ?? [order, 0]
      join(visitor)
      return true
    },
    leave,
    raise: (visitor: ReplayVisitor, named: string) => {
      visitor.named = named
      visitor.class = classIn(policy, named)
    },
    isAwaited: ({ services }: Skills, counter: string): boolean => {
      for (const { service } of line) if (services.includes(service)) return true
      return handedOver.some(({ to, service }) => to === counter && services.includes(service))
    },
    handedTo: (counter: string) => handedOver.filter(({ to }) => to === counter),
    /** Takes whoever a counter calls out of the line: those handed over to it first, then whose turn it is. */
    callNext: (skills: Skills, counter: string): ReplayVisitor | null => {
      const first = handedOver.find(({ to, service }) => to === counter && skills.services.includes(service))
      if (first !== undefined) {
        leave(first)
        return first
      }
      const turn = nextTurn([...line], skills, policy, pointers)
      if (turn === null) return null
      const { ticket, pointer } = turn
      pointers = { ...pointers, [ticket.line]: pointer }
      leave(ticket)
      for (const other of line) if (isOvertaken(other, ticket, policy)) other.overtaken += 1
      return ticket
    },
    /** Other rules from now on: every pattern begins anew, and all stand where these rules put them. */
    setPolicy: (next: Policy) => {
      policy = next
      pointers = {}
      for (const visitor of line) {
        visitor.line = lineOf(visitor.service)
        visitor.class = classIn(policy, visitor.named)
      }
    },
  }
}
