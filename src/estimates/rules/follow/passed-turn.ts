import { isOvertaken } from '../../../queue/rules/ahead.ts'
import type { Policy } from '../../../queue/rules/policy.ts'
import {
  byArrival,
  type Key,
  nextTurn,
  type Pointers,
  type WaitingTicket,
} from '../../../queue/rules/turn.ts'
import type { Counter, Ticket } from './office-now.ts'

/** What a call in order did besides: where its line stood in its pattern, where it stands now, and whom it overtook. */
export type PassedTurn = { line: string; stood: number; stands: number; overtook: readonly Ticket[] }

/** The turn that passed once a ticket was called; null when it was called out of turn. */
export function passedTurn(
  ticket: Ticket,
  { services }: Counter,
  waiting: readonly Ticket[],
  policy: Policy,
  pointers: Pointers,
): PassedTurn | null {
  const inLine = waiting.filter(({ to }) => to === null)
  const turn = nextTurn(inLine, { services, preference: services }, policy, pointers)
  if (turn?.ticket !== ticket) return null
  const { line } = ticket
  const overtook = inLine.filter((other) => isOvertaken(other, ticket, policy))
  return { line, stood: pointers[line] ?? 0, stands: turn.pointer, overtook }
}

/** The place of a ticket that comes back behind the first so many of its line and class, or the last; null behind all. */
export function keyBehind(
  ticket: Pick<WaitingTicket, 'line' | 'class'>,
  waiting: readonly (WaitingTicket & Pick<Ticket, 'to'>)[],
  after: number,
  returns: number,
): Key | null {
  const peers = waiting
    .filter(({ line, class: whose, to }) => line === ticket.line && whose === ticket.class && to === null)
    .sort(byArrival)
  const before = peers.slice(0, after).at(-1)
  return before === undefined ? null : [before.key[0], returns]
}
