import { isOvertaken } from '../../queue/rules/ahead.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import { nextTurn, type Pointers, type Skills, type WaitingTicket } from '../../queue/rules/turn.ts'
import type { LivedVisitor } from './lived-visits.ts'
import { keyBehind } from './passed-turn.ts'
import { classIn } from './traced-policy.ts'

/** A visitor of a day that is replayed, and where its visit has come to. */
export type Person = WaitingTicket & {
  visitor: LivedVisitor
  /** The kind of its number, which the rules may not know; its class is the one by which it stands. */
  named: string
  place: 'away' | 'line' | 'hands' | 'counter' | 'gone'
  /** The number of its step, and of the next call in it. */
  step: number
  call: number
  /** The counter in whose hands it is, or that has set it aside. */
  to: string | null
  joinedAt: number
  /** How often it came back after an absence. */
  returns: number
}

/** Who waits while a day is replayed, and whose turn it is under the rules that are in force then. */
export type ReplayLine = ReturnType<typeof createReplayLine>

export function createReplayLine(first: Policy) {
  let policy = first
  let pointers: Pointers = {}
  let order = 0
  const line = new Set<Person>()
  const hands: Person[] = []

  /** Where the policy knows no line for a service, it stands in one of its own, the highest class first. */
  function lineOf(service: string): string {
    return policy.services[service]?.line ?? ''
  }

  function join(person: Person): void {
    person.line = lineOf(person.service)
    person.class = classIn(policy, person.named)
    person.place = person.to === null ? 'line' : 'hands'
    if (person.to === null) line.add(person)
    else hands.push(person)
  }

  function leave(person: Person): void {
    line.delete(person)
    const place = hands.indexOf(person)
    if (place >= 0) hands.splice(place, 1)
  }

  return {
    /** Stands in line for the first time. */
    arrive: (person: Person) => {
      order += 1
      Object.assign(person, { key: [order, 0], issued: order })
      join(person)
    },
    /** Goes on with another service or counter, by its arrival or where the rule of transfers puts it. */
    goOn: (person: Person, keeps: boolean) => {
      order += 1
      if (person.to === null && !keeps && policy.transfer === 'back') person.key = [order, 0]
      join(person)
    },
    /** Back in the line by its arrival: its counter cannot go on with it. */
    handBack: (person: Person) => {
      leave(person)
      person.to = null
      join(person)
    },
    /** Back after an absence, behind the first few of its line and class; false when it came back often enough. */
    comeBack: (person: Person): boolean => {
      if (person.returns >= policy.return.max) return false
      order += 1
      person.returns += 1
      person.line = lineOf(person.service)
      person.class = classIn(policy, person.named)
      person.key = keyBehind(person, [...line], policy.return.after, order) ?? [order, 0]
      join(person)
      return true
    },
    leave,
    raise: (person: Person, named: string) => {
      person.named = named
      person.class = classIn(policy, named)
    },
    isAwaited: ({ services }: Skills, counter: string): boolean => {
      for (const { service } of line) if (services.includes(service)) return true
      return hands.some(({ to, service }) => to === counter && services.includes(service))
    },
    inHandsOf: (counter: string) => hands.filter(({ to }) => to === counter),
    /** Takes whoever a counter calls out of the line: those in its hands first, then whose turn it is. */
    callNext: (skills: Skills, counter: string): Person | null => {
      const handed = hands.find(({ to, service }) => to === counter && skills.services.includes(service))
      if (handed !== undefined) {
        leave(handed)
        return handed
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
      for (const person of line) {
        person.line = lineOf(person.service)
        person.class = classIn(policy, person.named)
      }
    },
  }
}
