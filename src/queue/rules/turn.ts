import type { Policy } from './policy.ts'

/** A ticket's place by arrival: `[a, b]`, compared in order. Issued as event i it is `[i, 0]`. */
export type Key = readonly [number, number]

export type WaitingTicket = {
  id: string
  service: string
  line: string
  class: string
  key: Key
  /** The event that issued it; it stays when the key changes. */
  issued: number
  /** How many later-issued tickets of a higher class were called in order before it, in its line. */
  overtaken: number
}

/** A counter as the turn rule sees it: what it serves, and in which order when it has a preference. */
export type Skills = { services: readonly string[]; preference?: readonly string[] }

/** Why a ticket is its line's head: `bound` overtaken often enough, `pattern` the alternation, `class` the highest. */
export type Ground = 'bound' | 'pattern' | 'class'

/** The next call: the ticket, why it is next, and the pointer its line has afterwards. */
export type Turn<T extends WaitingTicket = WaitingTicket> = { ticket: T; ground: Ground; pointer: number }

/** The pointer of each line into its pattern; a line that is not named stands at 0. */
export type Pointers = Readonly<Record<string, number>>

/**
 * Whose turn it is at a counter, or null when nobody waits for its services. By order alone; no clock
 * takes part. Calling uses it, and so does everything that must agree with calling.
 */
export function nextTurn<T extends WaitingTicket>(
  waiting: readonly T[],
  skills: Skills,
  policy: Policy,
  pointers: Pointers,
): Turn<T> | null {
  const eligible = waiting.filter((ticket) => skills.services.includes(ticket.service))
  const heads: Turn<T>[] = []
  for (const line of new Set(eligible.map((ticket) => ticket.line))) {
    const inLine = eligible.filter((ticket) => ticket.line === line)
    const head = headOfLine(inLine, policy, policy.lines[line]?.alt ?? null, pointers[line] ?? 0)
    if (head !== null) heads.push(head)
  }
  return pickBetweenLines(heads, skills, policy)
}

/** The pattern of a line written out: `[["P",1],["N",2]]` is P, N, N. */
export function cycleOf(alt: Policy['lines'][string]['alt']): string[] {
  return (alt ?? []).flatMap(([ticketClass, times]) => Array<string>(times).fill(ticketClass))
}

/** Orders by arrival: negative when `a` came before `b`. */
export function byArrival(a: { key: Key }, b: { key: Key }): number {
  return a.key[0] - b.key[0] || a.key[1] - b.key[1]
}

function headOfLine<T extends WaitingTicket>(
  waiting: readonly T[],
  policy: Policy,
  alt: Policy['lines'][string]['alt'],
  pointer: number,
): Turn<T> | null {
  const overdue = oldest(
    waiting.filter((ticket) => ticket.overtaken >= (policy.bound?.[ticket.class] ?? Infinity)),
  )
  if (overdue !== null) return { ticket: overdue, ground: 'bound', pointer }
  const cycle = cycleOf(alt)
  for (let step = 0; step < cycle.length; step++) {
    const place = (pointer + step) % cycle.length
    const ticket = oldest(waiting.filter((candidate) => candidate.class === cycle[place]))
    if (ticket !== null) return { ticket, ground: 'pattern', pointer: (place + 1) % cycle.length }
  }
  for (const ticketClass of policy.classes) {
    const ticket = oldest(waiting.filter((candidate) => candidate.class === ticketClass))
    if (ticket !== null) return { ticket, ground: 'class', pointer }
  }
  return null
}

function pickBetweenLines<T extends WaitingTicket>(
  heads: readonly Turn<T>[],
  skills: Skills,
  policy: Policy,
): Turn<T> | null {
  const order = policy.linePick === 'listed' ? policy.lineOrder : undefined
  const preferred =
    policy.linePick === 'preference'
      ? skills.preference?.map((service) => policy.services[service]?.line)
      : undefined
  for (const line of order ?? preferred ?? []) {
    const head = heads.find((candidate) => candidate.ticket.line === line)
    if (head !== undefined) return head
  }
  return heads.reduce<Turn<T> | null>(
    (first, head) => (first === null || byArrival(head.ticket, first.ticket) < 0 ? head : first),
    null,
  )
}

function oldest<T extends WaitingTicket>(waiting: readonly T[]): T | null {
  return waiting.reduce<T | null>(
    (first, ticket) => (first === null || byArrival(ticket, first) < 0 ? ticket : first),
    null,
  )
}
