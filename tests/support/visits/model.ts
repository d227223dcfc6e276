/** The rules of a run, in the model's own words: a pattern such as 'PNN', empty for strict priority. */
export type Rules = {
  pattern: string
  bound: number | null
  isBack: boolean
  isListed: boolean
  recalls: number
  pauseSeconds: number
}

/** A ticket as the model holds it: a plain record that is copied whole before each move. */
export type ModelTicket = {
  number: string
  service: string
  class: string
  state: string
  counter: string | null
  key: [number, number]
  further: string[]
  joined: number
  calledAt: number | null
  lastCallAt: number
  repeats: number
  returns: number
}

export type Slot = {
  issued: number
  now: ModelTicket
  /** How it stood before its last fact, when that was, and where the pattern of its line stood. */
  last: { before: ModelTicket; at: number; seq: number; pointer: number | null } | null
  /** The calls in order that overtook it, by their events. */
  overtakenBy: number[]
}

export type Model = {
  rules: Rules
  at: number
  seq: number
  slots: Slot[]
  counters: Map<string, string[]>
  pointers: Map<string, number>
  counts: Map<string, number>
}

/** A refusal of the model, by its name. */
export class No extends Error {}

export const lineOf: Readonly<Record<string, string>> = { KK: 'A', KTP: 'A', SKCK: 'B' }

/** The contract's table: from where each verb leads, and where to. */
const table: Readonly<Record<string, readonly [from: string, to: string]>> = {
  call: ['waiting handover', 'called'],
  repeat: ['called', 'called'],
  serve: ['called', 'serving'],
  complete: ['called serving', 'done'],
  absent: ['called', 'absent'],
  return: ['absent', 'waiting'],
  park: ['called serving', 'parked'],
  resume: ['parked', 'called'],
  transfer: ['called serving', 'waiting'],
  handOver: ['called serving', 'handover'],
  handBack: ['called serving handover', 'waiting'],
  priority: ['waiting', 'waiting'],
  cancel: ['waiting called serving parked handover absent', 'cancelled'],
  giveUp: ['waiting called parked handover absent', 'cancelled'],
}

/** Refuses a verb that the table does not allow now. */
export function mayBe(verb: string, { now }: Slot): void {
  if (!table[verb]?.[0].split(' ').includes(now.state)) throw new No('TICKET_STATE')
}

/** One fact of a ticket: the next event, the state of the table, and what changes besides. */
export function move(
  model: Model,
  verb: string,
  slot: Slot,
  change: (seq: number) => Partial<ModelTicket> = () => ({}),
  pointer: number | null = null,
): void {
  model.seq += 1
  slot.last = { before: slot.now, at: model.at, seq: model.seq, pointer }
  slot.now = { ...slot.now, state: table[verb]?.[1] ?? '', ...change(model.seq) }
}

export function issue(model: Model, service: string, ticketClass: string, further: string[]): string {
  model.seq += 1
  const letter = lineOf[service] ?? ''
  const count = (model.counts.get(letter) ?? 0) + 1
  model.counts.set(letter, count)
  const number = `${letter}${String(count).padStart(3, '0')}`
  const now: ModelTicket = {
    ...{ number, service, class: ticketClass, state: 'waiting', counter: null, key: [model.seq, 0], further },
    ...{ joined: 0, calledAt: null, lastCallAt: 0, repeats: 0, returns: 0 },
  }
  model.slots.push({ issued: model.seq, now, last: null, overtakenBy: [] })
  return number
}

/** Back into the line of its own service, by its arrival. */
export function handBack(model: Model, slot: Slot): void {
  mayBe('handBack', slot)
  move(model, 'handBack', slot, (seq) => ({ counter: null, joined: seq, calledAt: null, repeats: 0 }))
}

/** Whoever was handed over to a counter that serves only this from now on goes back, the first one first. */
export function handBackAll(model: Model, counter: string, still: readonly string[]): void {
  const handed = model.slots
    .filter(({ now }) => now.state === 'handover' && now.counter === counter)
    .filter(({ now }) => !still.includes(now.service))
    .sort((a, b) => a.now.joined - b.now.joined)
  for (const slot of handed) handBack(model, slot)
}

/** The services of a counter that may call. */
export function freeCounter(model: Model, counter: string): string[] {
  const services = model.counters.get(counter)
  if (services === undefined) throw new No('COUNTER_CLOSED')
  if (whoIsAt(model, counter) !== undefined) throw new No('COUNTER_BUSY')
  return services
}

export function whoIsAt(model: Model, counter: string): Slot | undefined {
  return model.slots.find(({ now }) => now.counter === counter && /called|serving/.test(now.state))
}

export function callNext(model: Model, counter: string): string {
  const services = freeCounter(model, counter)
  const [handed] = model.slots
    .filter(({ now }) => now.state === 'handover' && now.counter === counter)
    .filter(({ now }) => services.includes(now.service))
    .sort((a, b) => a.now.joined - b.now.joined)
  const next = handed ?? nextOf(model, services)?.slot
  if (next === undefined) return 'nobody'
  callOne(model, counter, next, null)
  return next.now.number
}

/** Calls one ticket: handed over here, in order, or out of turn when a reason allows it. */
export function callOne(model: Model, counter: string, slot: Slot, reason: string | null): void {
  const services = freeCounter(model, counter)
  mayBe('call', slot)
  const isHanded = slot.now.state === 'handover'
  if (isHanded && slot.now.counter !== counter) throw new No('TICKET_STATE')
  if (!services.includes(slot.now.service)) throw new No('SERVICE_UNKNOWN')
  const turn = nextOf(model, services)
  const isNext = !isHanded && turn?.slot === slot
  if (!isHanded && !isNext && reason !== 'EMERGENCY') throw new No('REASON_UNKNOWN')
  const line = lineOf[slot.now.service] ?? ''
  const stood = isNext ? (model.pointers.get(line) ?? 0) : null
  const passed = isNext ? model.slots.filter((other) => isPassed(other, slot)) : []
  move(model, 'call', slot, () => calledAt(model, slot, counter), stood)
  if (isNext && turn !== undefined) model.pointers.set(line, turn.pointer)
  for (const other of passed) other.overtakenBy.push(model.seq)
}

/** What a call changes: repeats begin anew, the first call since it joined stays the first. */
export function calledAt(model: Model, { now }: Slot, counter: string): Partial<ModelTicket> {
  return { counter, calledAt: now.calledAt ?? model.at, lastCallAt: model.at, repeats: 0 }
}

function isPassed(other: Slot, called: Slot): boolean {
  const isSameLine = lineOf[other.now.service] === lineOf[called.now.service]
  const isLower = other.now.class === 'N' && called.now.class === 'P'
  return other.now.state === 'waiting' && isSameLine && isLower && other.issued < called.issued
}

/** Whose turn it is, told anew: each line's head, then the choice between lines. */
export function nextOf(
  model: Model,
  services: readonly string[],
): { slot: Slot; pointer: number } | undefined {
  const heads = ['A', 'B'].flatMap((line) => headOf(model, line, services) ?? [])
  if (model.rules.isListed) return heads.at(-1)
  return heads.sort((a, b) => byKey(a.slot, b.slot))[0]
}

function headOf(model: Model, line: string, services: readonly string[]) {
  const { pattern, bound } = model.rules
  const waiting = waitingIn(model, line, services)
  const pointer = model.pointers.get(line) ?? 0
  const overdue = waiting.find(({ now, overtakenBy }) => isOverdue(bound, now.class, overtakenBy.length))
  if (overdue !== undefined) return { slot: overdue, pointer }
  for (let step = 0; step < pattern.length; step++) {
    const place = (pointer + step) % pattern.length
    const slot = waiting.find(({ now }) => now.class === pattern[place])
    if (slot !== undefined) return { slot, pointer: (place + 1) % pattern.length }
  }
  const slot = waiting.find(({ now }) => now.class === 'P') ?? waiting[0]
  return slot === undefined ? undefined : { slot, pointer }
}

/** Who waits in a line for these services, by arrival. */
export function waitingIn(model: Model, line: string, services: readonly string[]): Slot[] {
  return model.slots
    .filter(({ now }) => now.state === 'waiting' && lineOf[now.service] === line)
    .filter(({ now }) => services.includes(now.service))
    .sort(byKey)
}

export function isOverdue(bound: number | null, ticketClass: string, overtaken: number): boolean {
  return bound !== null && ticketClass === 'N' && overtaken >= bound
}

export function byKey(a: Slot, b: Slot): number {
  return a.now.key[0] - b.now.key[0] || a.now.key[1] - b.now.key[1]
}

/** Somebody waits only for an open counter that gives their service. */
function mustTake(model: Model, { counter, service }: ModelTicket): void {
  const services = model.counters.get(counter ?? '')
  if (services === undefined) throw new No('COUNTER_CLOSED')
  if (!services.includes(service)) throw new No('SERVICE_UNKNOWN')
}

export function undo(model: Model, slot: Slot): void {
  const { last } = slot
  if (last === null) throw new No('TICKET_STATE')
  const isThere = (ticket: ModelTicket) => /called|serving/.test(ticket.state)
  if (isThere(last.before) && !isThere(slot.now)) freeCounter(model, last.before.counter ?? '')
  if (last.before.state === 'handover') mustTake(model, last.before)
  if (model.at - last.at > 10_000) throw new No('UNDO_TOO_LATE')
  model.seq += 1
  if (last.pointer !== null) model.pointers.set(lineOf[slot.now.service] ?? '', last.pointer)
  for (const other of model.slots) other.overtakenBy = other.overtakenBy.filter((seq) => seq !== last.seq)
  slot.now = last.before
  slot.last = null
}
