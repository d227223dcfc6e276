import type { Policy } from '../../queue/rules/policy.ts'
import { byArrival, type Key, nextTurn, type Pointers } from '../../queue/rules/turn.ts'
import type { Counter, Ticket } from './office-now.ts'

/**
 * Where the lines stand in their patterns once a ticket was called: further, when it was that ticket's turn, and then
 * whom it overtook has been overtaken once more; as before when it was called out of turn.
 */
export function pointersAfter(
  ticket: Ticket,
  counter: Counter,
  waiting: readonly Ticket[],
  policy: Policy,
  pointers: Pointers,
): Pointers {
  const inLine = waiting.filter(({ to }) => to === null)
  const turn = nextTurn(inLine, counter, policy, pointers)
  if (turn?.ticket !== ticket) return pointers
  const rankOf = (each: Ticket) => policy.classes.indexOf(each.class)
  for (const other of inLine) {
    const isEarlier = other.line === ticket.line && other.issued < ticket.issued
    if (isEarlier && rankOf(other) > rankOf(ticket)) other.overtaken += 1
  }
  return { ...pointers, [ticket.line]: turn.pointer }
}

/** The place of a ticket that comes back behind the first so many of its line and class; null when fewer wait. */
export function keyBehind(
  ticket: Ticket,
  waiting: readonly Ticket[],
  after: number,
  returns: number,
): Key | null {
  const peers = waiting
    .filter(({ line, class: whose }) => line === ticket.line && whose === ticket.class)
    .sort(byArrival)
  const before = peers[after - 1]
  return before === undefined ? null : [before.key[0], returns]
}
