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
  return firstOfLines(
    heads,
    orderOfLines(policy, skills),
    ({ ticket }) => ticket.line,
    (a, b) => byArrival(a.ticket, b.ticket),
  )
}

/** The pattern of a line written out: `[["P",1],["N",2]]` is P, N, N. */
export function cycleOf(alt: Policy['lines'][string]['alt']): string[] {
  return (alt ?? []).flatMap(([ticketClass, times]) => Array<string>(times).fill(ticketClass))
}

/** Orders by arrival: negative when `a` came before `b`. */
export function byArrival(a: { key: Key }, b: { key: Key }): number {
  return a.key[0] - b.key[0] || a.key[1] - b.key[1]
}

/** Who is next in one line, of what waits there. `cycle` is its pattern in places of classes, highest class 0. */
export type InTurn<T> = { head: T; ground: Ground; pointer: number }

/**
 * The head of a line: whoever was overtaken often enough, else the next of the pattern that waits, else the
 * oldest of the highest class. `oldest` is the first by arrival of each class, or null where none waits.
 */
export function headInTurn<T>(
  oldest: readonly (T | null)[],
  overdue: T | null,
  cycle: readonly number[],
  pointer: number,
): InTurn<T> | null {
  if (overdue !== null) return { head: overdue, ground: 'bound', pointer }
  for (let step = 0; step < cycle.length; step++) {
    const place = (pointer + step) % cycle.length
    const head = oldest[cycle[place] ?? -1] ?? null
    if (head !== null) return { head, ground: 'pattern', pointer: (place + 1) % cycle.length }
  }
  for (const head of oldest) {
    if (head !== null) return { head, ground: 'class', pointer }
  }
  return null
}

/**
 * Which of several lines' heads a counter calls: that of the first line in `order`, else the oldest.
 * `order` is empty where arrival decides.
 */
export function firstOfLines<L, H>(
  heads: readonly H[],
  order: readonly L[],
  lineOf: (head: H) => L,
  compare: (a: H, b: H) => number,
): H | null {
  for (const line of order) {
    for (const head of heads) if (lineOf(head) === line) return head
  }
  let first: H | null = null
  for (const head of heads) if (first === null || compare(head, first) < 0) first = head
  return first
}

/** The lines in the order in which a counter prefers them; empty where arrival decides. */
export function orderOfLines(policy: Policy, skills: Skills): readonly string[] {
  if (policy.linePick === 'listed') return policy.lineOrder ?? []
  if (policy.linePick !== 'preference') return []
  return (skills.preference ?? []).flatMap((service) => policy.services[service]?.line ?? [])
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
  const firsts = policy.classes.map((each) => oldest(waiting.filter((ticket) => ticket.class === each)))
  const cycle = cycleOf(alt).map((each) => policy.classes.indexOf(each))
  const next = headInTurn(firsts, overdue, cycle, pointer)
  return next === null ? null : { ticket: next.head, ground: next.ground, pointer: next.pointer }
}

function oldest<T extends WaitingTicket>(waiting: readonly T[]): T | null {
  return waiting.reduce<T | null>(
    (first, ticket) => (first === null || byArrival(ticket, first) < 0 ? ticket : first),
    null,
  )
}
