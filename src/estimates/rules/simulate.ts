import { firstOfLines, headInTurn } from '../../queue/rules/turn.ts'
import type { Draws } from './random.ts'
import type { Scene, World } from './scene.ts'
import { SLOT_SECONDS, SLOTS } from './service-times.ts'

/** Nothing is simulated further than this, in seconds. */
const HORIZON = 12 * 3600

/** One run of the simulation, by number of ticket, newcomer and counter; seconds, Infinity when not that day. */
export type Run = {
  called: Float64Array
  newcomers: Float64Array
  /** When each newcomer would have been served. */
  served: Float64Array
  /** When each ticket would have been served. */
  ended: Float64Array
  /** The logarithm of how likely what is seen now was, under what the run takes for true. */
  likelihood: number
}

/** Runs an office forward from a scene, again and again, each time in another world. */
export type Simulation = { run: (world: World, calls: Draws, tickets: Draws) => Run }

/** `until` are the tickets that matter; the run ends when they and all newcomers have been called. */
export function createSimulation(scene: Scene, until: readonly number[]): Simulation {
  const { classes, lines, lineOf, newcomers } = scene
  const counters = scene.counters.length
  const base = scene.tickets.length
  const lineCount = lines.length
  const kinds = scene.services * classes
  const queues: number[][] = Array.from({ length: kinds }, () => [])
  const heads = new Int32Array(kinds)
  const handed: number[][] = scene.counters.map(() => [])
  const handedHeads = new Int32Array(counters)
  const service: number[] = scene.tickets.map((ticket) => ticket.service)
  const ticketClass: number[] = scene.tickets.map((ticket) => ticket.class)
  const key: number[] = scene.tickets.map((ticket) => ticket.key)
  const joined: number[] = scene.tickets.map(({ waited }) => -waited)
  const issued: number[] = scene.tickets.map((ticket) => ticket.issued)
  const overtaken: number[] = scene.tickets.map((ticket) => ticket.overtaken)
  const cancels: number[] = scene.tickets.map(() => Infinity)
  scene.tickets.forEach((ticket, number) => {
    if (ticket.to >= 0) handed[ticket.to]?.push(number)
    else queues[ticket.service * classes + ticket.class]?.push(number)
  })
  queues.forEach((queue) => {
    queue.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0))
  })
  const baseQueues = queues.map((queue) => queue.slice())
  let isDisturbed = false
  const isBounded = scene.bounds.some(Number.isFinite)
  const newcomerKey = key.reduce((most, each) => Math.max(most, each), 0) + 0.5
  const matters = new Uint8Array(base)
  for (const number of until) matters[number] = 1
  const linesOf = scene.counters.map(({ services }) => [...new Set(services.map((each) => lineOf[each] ?? 0))])
  const servicesInLine = scene.counters.map(({ services }) =>
    Array.from({ length: lineCount }, (_, line) => services.filter((each) => lineOf[each] === line)),
  )
  const ready = new Float64Array(counters)
  const idleSince = new Float64Array(counters)
  const joins = new Float64Array(counters)
  const joinKey = new Float64Array(counters)
  const joinService = new Int32Array(counters)
  const joinClass = new Int32Array(counters)
  const shiftPlace = new Int32Array(counters)
  const pauses = new Float64Array(counters)
  const pointers = new Int32Array(lineCount)
  const run: Run = {
    called: new Float64Array(base),
    newcomers: new Float64Array(newcomers.length),
    served: new Float64Array(newcomers.length),
    ended: new Float64Array(base),
    likelihood: 0,
  }
  const newcomersOf: number[][] = Array.from({ length: lineCount * classes }, () => [])
  newcomers.forEach((newcomer, number) => {
    newcomersOf[(lineOf[newcomer.service] ?? 0) * classes + newcomer.class]?.push(number)
  })
  const allOf = Int32Array.from(newcomersOf, (each) => each.length)
  const leftOf = allOf.slice()
  const newcomerWalk = new Float64Array(newcomers.length)
  const newcomerWork = new Float64Array(newcomers.length)
  const basePointers = Int32Array.from(lines, ({ pointer }) => pointer)
  const baseOvertaken = overtaken.slice()
  const firsts: (number | null)[] = Array.from({ length: classes }, () => null)
  type Head = { line: number; ticket: number; pointer: number }
  const found: Head[] = []
  let world: World
  let calls: Draws
  let left = 0
  let leftNewcomers = 0

  function reset(tickets: Draws): void {
    left = until.length
    leftNewcomers = newcomers.length
    run.called.fill(Infinity)
    run.ended.fill(Infinity)
    run.newcomers.fill(Infinity)
    run.served.fill(Infinity)
    leftOf.set(allOf)
    run.likelihood = 0
    heads.fill(0)
    handedHeads.fill(0)
    shiftPlace.fill(0)
    joins.fill(Infinity)
    idleSince.fill(Infinity)
    pointers.set(basePointers)
    for (const list of [service, ticketClass, key, joined, issued, overtaken, cancels]) list.length = base
    queues.forEach((queue, kind) => {
      const before = baseQueues[kind] ?? []
      if (isDisturbed) queue.splice(0, queue.length, ...before)
      else queue.length = before.length
    })
    isDisturbed = false
    if (isBounded) baseOvertaken.forEach((times, number) => (overtaken[number] = times))
    for (let number = 0; number < base; number++)
      cancels[number] = world.cancelRate > 0 ? -Math.log(tickets.uniform()) / world.cancelRate : Infinity
    for (let number = 0; number < newcomers.length; number++) {
      newcomerWalk[number] = tickets.normal()
      newcomerWork[number] = tickets.normal()
    }
    for (let counter = 0; counter < counters; counter++) {
      pauses[counter] = world.pauseRate > 0 ? -Math.log(calls.uniform()) / world.pauseRate : Infinity
      begin(counter)
    }
  }

  function begin(counter: number): void {
    const now = scene.counters[counter]
    const uniform = calls.uniform()
    ready[counter] = Infinity
    if (now === undefined) return
    if (now.doing === 'away') {
      ready[counter] = world.shifts[counter]?.[0] ?? Infinity
      shiftPlace[counter] = 1
    } else if (now.doing === 'idle') {
      ready[counter] = 0
      idleSince[counter] = -now.elapsed
    } else if (now.doing === 'paused') {
      ready[counter] = world.pause.above(now.elapsed, uniform) - now.elapsed
    } else if (now.doing === 'ending') {
      const shape = world.ending[counter]
      const chance = shape?.chanceAbove(now.elapsed) ?? 0
      if (now.isAwaited || uniform < chance)
        ready[counter] = (shape?.above(now.elapsed, calls.uniform()) ?? 0) - now.elapsed
      else ready[counter] = 0
    } else if (now.doing === 'calling') {
      beginCalling(counter, now, uniform)
    } else {
      const level = (world.times.level[counter * scene.services + now.service] ?? 0) + (world.times.hour[0] ?? 0)
      const shape = world.times.shapes[now.service]
      const passed = Math.log(Math.max(1, now.elapsed)) - level
      run.likelihood += Math.log(shape?.chanceAbove(passed) ?? 1)
      const seconds = Math.exp(level + (shape?.above(passed, uniform) ?? 0)) - now.elapsed
      leave(counter, Math.max(0, seconds), now.service, now.class, now.key)
    }
  }

  function beginCalling(
    counter: number,
    now: { elapsed: number; service: number; class: number; waited: number; key: number },
    uniform: number,
  ): void {
    const p = world.absence(now.class, now.waited)
    const isAbsent = p * world.absent.chanceAbove(now.elapsed)
    const isComing = (1 - p) * world.walking.chanceAbove(now.elapsed)
    if (calls.uniform() * (isAbsent + isComing) < isAbsent) {
      ready[counter] = world.absent.above(now.elapsed, uniform) - now.elapsed
    } else {
      const walk = world.walking.above(now.elapsed, uniform) - now.elapsed
      leave(counter, walk + serving(counter, now.service, walk, calls.normal()), now.service, now.class, now.key)
    }
  }

  function serving(counter: number, what: number, at: number, normal: number): number {
    const { level, hour, shapes } = world.times
    const slot = Math.min(SLOTS - 1, Math.floor(at / SLOT_SECONDS))
    return Math.exp(
      (level[counter * scene.services + what] ?? 0) + (hour[slot] ?? 0) + (shapes[what]?.at(normal) ?? 0),
    )
  }

  /** The serving at a counter ends at `at`: the counter is ready after its wrap-up, the visit may go on. */
  function leave(counter: number, at: number, what: number, whose: number, place: number): void {
    const transfer = calls.uniform()
    let chance = 0
    for (const each of world.transfers[what] ?? []) {
      chance += each.chance
      if (transfer >= chance) continue
      joins[counter] = at
      joinService[counter] = each.to
      joinClass[counter] = whose
      joinKey[counter] = place
      break
    }
    const normal = calls.normal()
    ready[counter] = at + Math.max(0, world.ending[counter]?.at(normal) ?? 0)
    const pause = pauses[counter] ?? Infinity
    if (pause <= at) {
      ready[counter] = at + world.pause.at(normal)
      pauses[counter] = world.pauseRate > 0 ? at - Math.log(calls.uniform()) / world.pauseRate : Infinity
    }
  }

  /** The first of a kind that still waits at `at`; who has cancelled is called in thought alone. */
  function headOf(kind: number, at: number): number {
    const queue = queues[kind]
    if (queue === undefined) return -1
    for (let place = heads[kind] ?? 0; place < queue.length; place++) {
      const number = queue[place] ?? -1
      if ((cancels[number] ?? Infinity) > at) return number
      // Whoever cancelled keeps the others from nothing, and its own wait ends when its turn would have come.
      heads[kind] = place + 1
      note(number, at)
    }
    return -1
  }

  function note(number: number, at: number): void {
    if (number >= base || (run.called[number] ?? 0) < Infinity) return
    run.called[number] = at
    if (matters[number] === 1) left -= 1
  }

  function firstsOf(counter: number, line: number, at: number): number | null {
    let overdue: number | null = null
    for (let each = 0; each < classes; each++) {
      let first: number | null = null
      for (const what of servicesInLine[counter]?.[line] ?? []) {
        const head = headOf(what * classes + each, at)
        if (head >= 0 && (first === null || (key[head] ?? 0) < (key[first] ?? 0))) first = head
      }
      firsts[each] = first
      if (
        isBounded &&
        first !== null &&
        (overtaken[first] ?? 0) >= (scene.bounds[each] ?? Infinity) &&
        (overdue === null || (key[first] ?? 0) < (key[overdue] ?? 0))
      )
        overdue = first
    }
    return overdue
  }

  function headOfLine(line: number, overdue: number | null): Head | null {
    const next = headInTurn(firsts, overdue, lines[line]?.cycle ?? [], pointers[line] ?? 0)
    return next === null ? null : { line, ticket: next.head, pointer: next.pointer }
  }

  function choose(counter: number, candidates: readonly Head[]): Head | null {
    return firstOfLines(
      candidates,
      scene.counters[counter]?.preference ?? [],
      (head) => head.line,
      (a, b) => keyOf(a.ticket) - keyOf(b.ticket),
    )
  }

  function keyOf(number: number): number {
    return number < 0 ? newcomerKey : (key[number] ?? 0)
  }

  /** Whose turn it is at a counter; newcomers who would be called now are noted on the way. */
  function turn(counter: number, at: number): number {
    const queue = handed[counter] ?? []
    const place = handedHeads[counter] ?? 0
    const first = queue[place]
    if (first !== undefined) {
      handedHeads[counter] = place + 1
      return first
    }
    found.length = 0
    for (const line of linesOf[counter] ?? []) {
      const head = headOfLine(line, firstsOf(counter, line, at))
      if (head !== null) found.push(head)
    }
    const chosen = choose(counter, found)
    if (leftNewcomers > 0) noteNewcomers(counter, at, chosen)
    if (chosen === null) return -1
    pointers[chosen.line] = chosen.pointer
    const kind = (service[chosen.ticket] ?? 0) * classes + (ticketClass[chosen.ticket] ?? 0)
    heads[kind] = (heads[kind] ?? 0) + 1
    if (isBounded) countOvertaken(chosen.line, chosen.ticket, at)
    return chosen.ticket
  }

  function noteNewcomers(counter: number, at: number, chosen: Head | null): void {
    for (const line of linesOf[counter] ?? [])
      for (let whose = 0; whose < classes; whose++) {
        const place = line * classes + whose
        if ((leftOf[place] ?? 0) === 0) continue
        if (chosen !== null && !wouldBeNext(counter, line, whose, at)) continue
        for (const number of newcomersOf[place] ?? []) noteNewcomer(number, counter, at)
      }
  }

  function noteNewcomer(number: number, counter: number, at: number): void {
    const newcomer = newcomers[number]
    if (newcomer === undefined || (run.newcomers[number] ?? 0) < Infinity) return
    if (newcomer.counter >= 0 && newcomer.counter !== counter) return
    const line = lineOf[newcomer.service] ?? 0
    if (!(servicesInLine[counter]?.[line] ?? []).includes(newcomer.service)) return
    const came = at + Math.max(0, world.walking.at(newcomerWalk[number] ?? 0))
    run.newcomers[number] = at
    run.served[number] = came + serving(counter, newcomer.service, came, newcomerWork[number] ?? 0)
    leftOf[line * classes + newcomer.class] = (leftOf[line * classes + newcomer.class] ?? 0) - 1
    leftNewcomers -= 1
  }

  function wouldBeNext(counter: number, line: number, whose: number, at: number): boolean {
    const overdue = firstsOf(counter, line, at)
    const first = firsts[whose]
    if (first !== null && first !== undefined && (key[first] ?? 0) < newcomerKey) return false
    firsts[whose] = -1
    const head = headOfLine(line, overdue)
    if (head === null || head.ticket !== -1) return false
    const others = found.filter((each) => each.line !== line)
    return choose(counter, [...others, head])?.ticket === -1
  }

  function countOvertaken(line: number, number: number, at: number): void {
    for (let each = (ticketClass[number] ?? 0) + 1; each < classes; each++)
      for (let what = 0; what < scene.services; what++) {
        if (lineOf[what] !== line) continue
        const kind = what * classes + each
        const queue = queues[kind] ?? []
        for (let place = heads[kind] ?? 0; place < queue.length; place++) {
          const other = queue[place] ?? -1
          if ((issued[other] ?? 0) < (issued[number] ?? 0) && (cancels[other] ?? 0) > at)
            overtaken[other] = (overtaken[other] ?? 0) + 1
        }
      }
  }

  /** Whether a counter's time to leave has come; if so it does. */
  function goesAway(counter: number, at: number): boolean {
    const shifts = world.shifts[counter] ?? []
    const place = shiftPlace[counter] ?? 0
    if ((shifts[place] ?? Infinity) > at) return false
    const back = shifts[place + 1] ?? Infinity
    ready[counter] = back < 0 ? at - back : Math.max(at, back)
    shiftPlace[counter] = place + 2
    idleSince[counter] = Infinity
    return true
  }

  function decide(counter: number, at: number): void {
    if (goesAway(counter, at)) return
    const number = turn(counter, at)
    if (number < 0) {
      ready[counter] = Infinity
      if ((idleSince[counter] ?? 0) === Infinity) idleSince[counter] = at
    } else {
      idleSince[counter] = Infinity
      call(counter, number, at)
    }
  }

  function call(counter: number, number: number, at: number): void {
    const what = service[number] ?? 0
    const whose = ticketClass[number] ?? 0
    note(number, at)
    const [shows, walk, work] = [calls.uniform(), calls.normal(), calls.normal()]
    if (shows < world.absence(whose, at - (joined[number] ?? 0))) {
      ready[counter] = at + Math.max(0, world.absent.at(walk))
      if (number < base) run.ended[number] = ready[counter] ?? 0
      calls.uniform()
      calls.normal()
    } else {
      const came = at + Math.max(0, world.walking.at(walk))
      const ends = came + serving(counter, what, came, work)
      if (number < base) run.ended[number] = ends
      leave(counter, ends, what, whose, key[number] ?? 0)
    }
  }

  /** Somebody joins a line at `at`: the eligible counter that is idle longest calls at once. */
  function join(what: number, whose: number, place: number | null, at: number): void {
    const number = service.length
    service.push(what)
    ticketClass.push(whose)
    key.push(place ?? newcomerKey + 1 + at)
    joined.push(at)
    issued.push(newcomerKey + 1 + at)
    overtaken.push(0)
    cancels.push(Infinity)
    const queue = queues[what * classes + whose]
    if (queue === undefined) return
    let spot = queue.length
    const first = heads[what * classes + whose] ?? 0
    while (spot > first && (key[queue[spot - 1] ?? 0] ?? 0) > (key[number] ?? 0)) spot -= 1
    if (spot < queue.length) isDisturbed = true
    queue.splice(spot, 0, number)
    let best = -1
    for (let counter = 0; counter < counters; counter++) {
      if (ready[counter] !== Infinity || (idleSince[counter] ?? Infinity) === Infinity) continue
      if (goesAway(counter, at)) continue
      if (!(scene.counters[counter]?.services ?? []).includes(what)) continue
      if (best < 0 || (idleSince[counter] ?? 0) < (idleSince[best] ?? 0)) best = counter
    }
    if (best >= 0) ready[best] = at
  }

  return {
    run: (nextWorld, nextCalls, tickets) => {
      world = nextWorld
      calls = nextCalls
      reset(tickets)
      const isPeopled = scene.needsArrivals && world.mostArrivals > 0
      let arrival = isPeopled ? -Math.log(tickets.uniform()) / world.mostArrivals : Infinity
      for (let steps = 0; left + leftNewcomers > 0 && steps < 20_000; steps++) {
        let at = arrival
        let which = -1
        let isJoin = false
        for (let counter = 0; counter < counters; counter++) {
          if ((joins[counter] ?? Infinity) < at) {
            at = joins[counter] ?? 0
            which = counter
            isJoin = true
          }
          if ((ready[counter] ?? Infinity) < at) {
            at = ready[counter] ?? 0
            which = counter
            isJoin = false
          }
        }
        if (at > HORIZON) break
        if (which < 0) {
          if (tickets.uniform() * world.mostArrivals < world.arrivals(at)) {
            const kind = world.kindOf(tickets.uniform())
            join(Math.floor(kind / classes), kind % classes, null, at)
          }
          arrival = at - Math.log(tickets.uniform()) / world.mostArrivals
        } else if (isJoin) {
          joins[which] = Infinity
          join(
            joinService[which] ?? 0,
            joinClass[which] ?? 0,
            scene.keepsPlace ? (joinKey[which] ?? 0) : null,
            at,
          )
        } else {
          decide(which, at)
        }
      }
      return run
    },
  }
}
