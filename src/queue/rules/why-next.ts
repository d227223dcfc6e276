import type { Policy } from './policy.ts'
import { cycleOf, type Ground, type Pointers, type Turn, type WaitingTicket } from './turn.ts'

/** Why a ticket is next, in facts that can be told in a plain sentence. */
export type Why = {
  ground: Ground
  class: string
  /** The pattern of its line written out, such as P, N, N; empty under strict priority. */
  cycle: string[]
  /** The class at which the pattern stands: another than the ticket's when nobody of that class waits. */
  due: string | null
  /** How often a ticket of its class may be overtaken, null without a bound. */
  bound: number | null
  /** In how many lines of the counter somebody waits, and how the office chooses between them. */
  lines: number
  linePick: Policy['linePick']
}

/** The facts behind a turn that the turn rule chose among `waiting`. */
export function whyNext(
  turn: Turn,
  waiting: readonly WaitingTicket[],
  policy: Policy,
  pointers: Pointers,
): Why {
  const { line } = turn.ticket
  const cycle = cycleOf(policy.lines[line]?.alt ?? null)
  return {
    ground: turn.ground,
    class: turn.ticket.class,
    cycle,
    due: cycle[(pointers[line] ?? 0) % Math.max(1, cycle.length)] ?? null,
    bound: policy.bound?.[turn.ticket.class] ?? null,
    lines: new Set(waiting.map((ticket) => ticket.line)).size,
    linePick: policy.linePick,
  }
}
