import { type Counter, type Office, say, type Ticket } from './office.ts'

/**
 * Takes whose turn it is at a counter out of the line: by the cycle of classes from the pointer on, or whoever
 * stands there longest; null when nobody waits for it.
 */
export function takeTurn(office: Office, counter: Counter): Ticket | null {
  if (office.said !== null) sayWhoLeft(office)
  const cycle = office.plan.world.alternation
  if (cycle === null) return take(office, counter, null)
  for (let turn = 0; turn < cycle.length; turn++) {
    const place = (office.pointer + turn) % cycle.length
    const ticket = take(office, counter, cycle[place] ?? null)
    if (ticket !== null) {
      office.pointer = (place + 1) % cycle.length
      return ticket
    }
  }
  return null
}

/** Takes those who left out of the line and says so, late, but of the instant at which they did. */
export function sayWhoLeft(office: Office): void {
  for (const { id, leavesAt } of office.waiting) {
    if (leavesAt <= office.now) say(office, { type: 'cancelled', ticket: id }, leavesAt)
  }
  office.waiting = present(office)
}

/** Those in the line who have not left it. */
export function present(office: Office): Ticket[] {
  return office.waiting.filter(({ leavesAt }) => leavesAt > office.now)
}

function take({ waiting, now }: Office, counter: Counter, only: string | null): Ticket | null {
  let index = 0
  for (const ticket of waiting) {
    if (
      (counter.mask & ticket.service.bit) !== 0 &&
      ticket.leavesAt > now &&
      (only === null || ticket.class === only)
    ) {
      waiting.splice(index, 1)
      return ticket
    }
    index++
  }
  return null
}
