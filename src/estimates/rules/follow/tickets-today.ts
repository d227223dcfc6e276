import type { Ticket } from './office-now.ts'

/** So many that left last are kept at least: a slip is taken back at once, and memory stays bounded. */
const KEPT_GONE = 2000

/** The tickets of a local day by their ids: who waits, who does not, and of those who have left the last. */
export function createTicketsToday(forgotten: (id: string) => void) {
  const waiting = new Map<string, Ticket>()
  /** Called, served, aside or gone. */
  const others = new Map<string, Ticket>()
  /** The oldest first. */
  const gone = new Set<Ticket>()

  function forget(those: readonly Ticket[]): void {
    for (const ticket of those) {
      gone.delete(ticket)
      if (others.get(ticket.id) !== ticket) continue
      others.delete(ticket.id)
      forgotten(ticket.id)
    }
  }

  return {
    waiting,
    ticketOf: (id: string): Ticket | undefined => waiting.get(id) ?? others.get(id),
    all: (): Ticket[] => [...waiting.values(), ...others.values()],
    /** Changes a ticket, and puts it where its state belongs. */
    become: (ticket: Ticket, changes: Partial<Ticket>): void => {
      Object.assign(ticket, changes)
      const [from, to] = ticket.state === 'waiting' ? [others, waiting] : [waiting, others]
      from.delete(ticket.id)
      to.set(ticket.id, ticket)
      gone.delete(ticket)
      if (ticket.state === 'gone') gone.add(ticket)
      if (gone.size > 2 * KEPT_GONE) forget([...gone].slice(0, KEPT_GONE))
    },
    clear: (): void => {
      for (const each of [waiting, others, gone]) each.clear()
    },
  }
}
