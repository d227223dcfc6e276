import { byArrival } from '../../../queue/rules/turn.ts'
import type { Ticket } from '../follow/office-now.ts'

/** Those of a hall who are simulated, by arrival, and whose of them have more behind them who are not. */
export type Nearest = { waiting: readonly Ticket[]; last: ReadonlySet<Ticket> }

/**
 * Of those who wait, the first of each line and class, and of each counter's that were handed over to it: as many
 * of each as make no more than `most` together.
 */
export function firstInLines(waiting: Iterable<Ticket>, most: number): Nearest {
  const fronts = new Map<string, Ticket[]>()
  for (const ticket of waiting) {
    const front = fronts.get(frontOf(ticket)) ?? []
    fronts.set(frontOf(ticket), front)
    // One more than may be simulated, which says that there are more.
    place(ticket, front, most + 1)
  }
  const all = [...fronts.values()]
  const end = Uint32Array.from(all.flatMap((front) => [...front.keys()])).sort()[most] ?? Infinity
  const beyond = all.filter(({ length }) => length > end)
  return {
    waiting: all.flatMap((front) => front.slice(0, end)).sort(byArrival),
    last: new Set(beyond.flatMap((front) => front.slice(end - 1, end))),
  }
}

/** Puts a ticket into its place among the first; most tickets come in the order in which they stand. */
function place(ticket: Ticket, front: Ticket[], most: number): void {
  let spot = front.length
  for (
    let before = front[spot - 1];
    before !== undefined && byArrival(ticket, before) < 0;
    before = front[spot - 1]
  )
    spot -= 1
  if (spot === most) return
  front.splice(spot, 0, ticket)
  if (front.length > most) front.pop()
}

function frontOf({ line, class: ticketClass, to }: Ticket): string {
  return to === null ? `${line} ${ticketClass}` : `to ${to}`
}
