import type { Draws } from '../chance/random.ts'
import type { Scene } from './scene.ts'

/** Nobody. */
export const NOBODY = -1

/** Who waits during one run: by kind, that is by service and class, each in order of arrival. */
export type RunLine = {
  /** Who waited at the start stands there again; each draws when it would give up its place. */
  reset: (cancelRate: number, draws: Draws) => void
  /** The first of a kind that still waits at `at`; whoever gave up before is passed over and told to `gaveUp`. */
  headOf: (kind: number, at: number) => number
  /** The first of a kind that was overtaken so often. */
  overdueOf: (kind: number, bound: number, at: number) => number
  take: (number: number) => void
  /** Somebody more waits, by a place in the order, or behind all when it is null. */
  add: (service: number, ticketClass: number, place: number | null, at: number) => void
  /**
   * Whether one more of a kind only lengthens its line: it is of the last class, others of it waited before it from
   * the start, and in that line nobody else has. Until they are called, it changes nobody's turn.
   */
  isOneMore: (kind: number) => boolean
  /** The first that was handed over to a counter, once. */
  takeHanded: (counter: number) => number
  service: number[]
  class: number[]
  key: number[]
  joined: number[]
  overtaken: number[]
  /** Counts whom a called ticket overtakes: issued before it, of a lower class, in its line. */
  overtake: (number: number, at: number) => void
  /** Where a newcomer stands: behind all who wait at the start, before all who come later. */
  newcomerKey: number
}

export function createRunLine(scene: Scene, gaveUp: (number: number, at: number) => void): RunLine {
  const { classes, tickets, lineOf } = scene
  const kinds = scene.services * classes
  const base = tickets.length
  const kept: number[][] = Array.from({ length: kinds }, () => [])
  const handed: number[][] = scene.counters.map(() => [])
  const key = tickets.map((ticket) => ticket.key)
  tickets.forEach((ticket, number) => {
    if (ticket.to >= 0) handed[ticket.to]?.push(number)
    else kept[ticket.service * classes + ticket.class]?.push(number)
  })
  for (const queue of kept) queue.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0))
  const queues = kept.map((queue) => queue.slice())
  const heads = new Int32Array(kinds)
  const handedHeads = new Int32Array(scene.counters.length)
  const service = tickets.map((ticket) => ticket.service)
  const ticketClass = tickets.map((ticket) => ticket.class)
  const joined = tickets.map(({ waited }) => -waited)
  const issued = tickets.map((ticket) => ticket.issued)
  const overtaken = tickets.map((ticket) => ticket.overtaken)
  const cancels = tickets.map(() => Infinity)
  const newcomerKey = key.reduce((most, each) => Math.max(most, each), 0) + 0.5
  const kindsOf = lineOf.map((line) =>
    Array.from(queues.keys()).filter((kind) => lineOf[Math.floor(kind / classes)] === line),
  )
  let isDisturbed = false
  /** How many have come, with those of the start; what lists hold beyond is of an earlier run. */
  let count = base

  /** Whether somebody of the start stands first of a kind. */
  function hasStarted(kind: number): boolean {
    return (queues[kind]?.[heads[kind] ?? 0] ?? base) < base
  }

  return {
    service,
    class: ticketClass,
    key,
    joined,
    overtaken,
    newcomerKey,
    reset: (cancelRate, draws) => {
      count = base
      kept.forEach((before, kind) => {
        if (isDisturbed) queues[kind] = before.slice()
        else (queues[kind] ?? []).length = before.length
      })
      isDisturbed = false
      heads.fill(0)
      handedHeads.fill(0)
      tickets.forEach((ticket, number) => {
        overtaken[number] = ticket.overtaken
        cancels[number] = cancelRate > 0 ? -Math.log(draws.uniform()) / cancelRate : Infinity
      })
    },
    headOf: (kind, at) => {
      const queue = queues[kind]
      if (queue === undefined) return NOBODY
      for (let place = heads[kind] ?? 0; place < queue.length; place++) {
        const number = queue[place] ?? NOBODY
        if ((cancels[number] ?? Infinity) > at) return number
        heads[kind] = place + 1
        gaveUp(number, at)
      }
      return NOBODY
    },
    overdueOf: (kind, bound, at) => {
      const queue = queues[kind] ?? []
      for (let place = heads[kind] ?? 0; place < queue.length; place++) {
        const number = queue[place] ?? NOBODY
        if ((overtaken[number] ?? 0) >= bound && (cancels[number] ?? 0) > at) return number
      }
      return NOBODY
    },
    take: (number) => {
      const kind = (service[number] ?? 0) * classes + (ticketClass[number] ?? 0)
      const queue = queues[kind] ?? []
      if (queue[heads[kind] ?? 0] !== number) {
        isDisturbed = true
        queue.splice(queue.indexOf(number), 1)
      } else {
        heads[kind] = (heads[kind] ?? 0) + 1
      }
    },
    add: (what, whose, place, at) => {
      const number = count
      count += 1
      const stands = place ?? newcomerKey + 1 + at
      service[number] = what
      ticketClass[number] = whose
      key[number] = stands
      joined[number] = at
      issued[number] = newcomerKey + 1 + at
      overtaken[number] = 0
      cancels[number] = Infinity
      const kind = what * classes + whose
      const queue = queues[kind] ?? []
      let spot = queue.length
      while (spot > (heads[kind] ?? 0) && (key[queue[spot - 1] ?? 0] ?? 0) > stands) spot -= 1
      if (spot === queue.length) {
        queue.push(number)
      } else {
        isDisturbed = true
        queue.splice(spot, 0, number)
      }
    },
    isOneMore: (kind) => {
      const last = classes - 1
      if (kind % classes !== last) return false
      let isBehind = false
      for (const other of kindsOf[Math.floor(kind / classes)] ?? []) {
        if (!hasStarted(other)) continue
        if (other % classes !== last) return false
        isBehind = true
      }
      return isBehind
    },
    takeHanded: (counter) => {
      const place = handedHeads[counter] ?? 0
      const first = handed[counter]?.[place]
      if (first === undefined) return NOBODY
      handedHeads[counter] = place + 1
      return first
    },
    overtake: (number, at) => {
      const line = lineOf[service[number] ?? 0]
      for (let kind = 0; kind < kinds; kind++) {
        const isLower = kind % classes > (ticketClass[number] ?? 0)
        if (!isLower || lineOf[Math.floor(kind / classes)] !== line) continue
        const queue = queues[kind] ?? []
        for (let place = heads[kind] ?? 0; place < queue.length; place++) {
          const other = queue[place] ?? NOBODY
          if ((issued[other] ?? 0) < (issued[number] ?? 0) && (cancels[other] ?? 0) > at)
            overtaken[other] = (overtaken[other] ?? 0) + 1
        }
      }
    },
  }
}
