import type { Policy } from './policy.ts'
import { cycleOf, nextTurn, type Pointers, type Skills, type WaitingTicket } from './turn.ts'

/** How many wait in each class of a line. */
export type ClassCounts = Readonly<Record<string, number>>

/**
 * How many of a line are called before one ticket, if nobody else came and each counter served the
 * whole line. `before` counts its own class's earlier tickets, `others` the waiting of other classes.
 * Exact for a policy without `bound`; its cost does not grow with the line.
 */
export function aheadByCounts(
  own: { class: string; before: number },
  others: ClassCounts,
  policy: Policy,
  line: string,
  pointer: number,
): number {
  const left: Record<string, number> = { ...others, [own.class]: own.before + 1 }
  const cycle = cycleOf(policy.lines[line]?.alt ?? null)
  let calls = 0
  let place = pointer
  for (;;) {
    calls += skipRounds(left, cycle, policy.classes)
    const next = nextClass(left, cycle, place, policy.classes)
    if (next === null || (next.class === own.class && left[own.class] === 1)) return calls
    left[next.class] = (left[next.class] ?? 0) - 1
    place = next.place
    calls++
  }
}

/** The same by playing the line out with the turn rule itself, for any policy. */
export function aheadByPlaying(
  ticket: WaitingTicket,
  line: readonly WaitingTicket[],
  policy: Policy,
  pointers: Pointers,
): number {
  const everything = { services: [...new Set(line.map((candidate) => candidate.service))] }
  return orderOfTurns(line, everything, policy, pointers).findIndex((candidate) => candidate.id === ticket.id)
}

/** The first `limit` tickets in the order in which one counter would call them, nobody else coming. */
export function orderOfTurns<T extends WaitingTicket>(
  waiting: readonly T[],
  skills: Skills,
  policy: Policy,
  pointers: Pointers,
  limit = Infinity,
): T[] {
  const order: T[] = []
  const now: Record<string, number> = { ...pointers }
  let left = [...waiting]
  while (order.length < limit) {
    const turn = nextTurn(left, skills, policy, now)
    if (turn === null) return order
    order.push(turn.ticket)
    now[turn.ticket.line] = turn.pointer
    left = left
      .filter((ticket) => ticket.id !== turn.ticket.id)
      .map((ticket) =>
        isOvertaken(ticket, turn.ticket, policy) ? { ...ticket, overtaken: ticket.overtaken + 1 } : ticket,
      )
  }
  return order
}

/** Whether calling `called` in order overtakes `ticket`: same line, lower class, and issued earlier. */
export function isOvertaken(ticket: WaitingTicket, called: WaitingTicket, policy: Policy): boolean {
  const isLower = policy.classes.indexOf(ticket.class) > policy.classes.indexOf(called.class)
  return isLower && ticket.line === called.line && ticket.issued < called.issued
}

/**
 * Takes from `left`, at once, as many rounds of the pattern as no class would run empty in, and says how
 * many calls they are. A round ends where it began, so the pointer stays.
 */
function skipRounds(left: Record<string, number>, cycle: readonly string[], classes: readonly string[]) {
  const present = cycle.filter((ticketClass) => (left[ticketClass] ?? 0) > 0)
  const highest = classes.filter((ticketClass) => (left[ticketClass] ?? 0) > 0).slice(0, 1)
  const round = present.length > 0 ? present : highest
  const shares = new Map<string, number>()
  for (const ticketClass of round) shares.set(ticketClass, (shares.get(ticketClass) ?? 0) + 1)
  const possible = [...shares].map(([name, share]) => Math.floor(((left[name] ?? 0) - 1) / share))
  const rounds = possible.length === 0 ? 0 : Math.min(...possible)
  for (const [name, share] of shares) left[name] = (left[name] ?? 0) - rounds * share
  return rounds * round.length
}

function nextClass(left: ClassCounts, cycle: readonly string[], pointer: number, classes: readonly string[]) {
  for (let step = 0; step < cycle.length; step++) {
    const place = (pointer + step) % cycle.length
    const ticketClass = cycle[place] ?? ''
    if ((left[ticketClass] ?? 0) > 0) return { class: ticketClass, place: (place + 1) % cycle.length }
  }
  for (const ticketClass of classes) {
    if ((left[ticketClass] ?? 0) > 0) return { class: ticketClass, place: pointer }
  }
  return null
}
