import { byArrival } from '../../../queue/rules/turn.ts'
import type { Ticket } from '../follow/office-now.ts'

/** Those of a hall who are simulated, by arrival, and of which lines and classes there are more who are not. */
export type Nearest = { waiting: readonly Ticket[]; goesOn: (line: string, ticketClass: string) => boolean }

/** The first of a line and class by arrival, and how many wait there. */
type Front = { first: Ticket[]; waiting: number }

/**
 * Of those who wait, the first of each line and class: as many of each as make no more than `most` together. What
 * is said of those in front would hardly be another with more behind them; whoever stands behind is told no time.
 */
export function firstInLines(waiting: Iterable<Ticket>, most: number): Nearest {
  const fronts = new Map<string, Front>()
  for (const ticket of waiting) {
    const front = fronts.get(frontOf(ticket.line, ticket.class)) ?? { first: [], waiting: 0 }
    fronts.set(frontOf(ticket.line, ticket.class), front)
    front.waiting += 1
    place(ticket, front.first, most)
  }
  const all = [...fronts.values()]
  const end = Uint32Array.from(all.flatMap(({ first }) => [...first.keys()])).sort()[most] ?? Infinity
  return {
    waiting: all.flatMap(({ first }) => first.slice(0, end)).sort(byArrival),
    goesOn: (line, ticketClass) => (fronts.get(frontOf(line, ticketClass))?.waiting ?? 0) > end,
  }
}

/** Puts a ticket into its place among the first; most tickets come in the order in which they stand. */
function place(ticket: Ticket, first: Ticket[], most: number): void {
  let spot = first.length
  for (
    let before = first[spot - 1];
    before !== undefined && byArrival(ticket, before) < 0;
    before = first[spot - 1]
  )
    spot -= 1
  if (spot === most) return
  first.splice(spot, 0, ticket)
  if (first.length > most) first.pop()
}

function frontOf(line: string, ticketClass: string): string {
  return `${line} ${ticketClass}`
}
