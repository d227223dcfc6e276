import type { Draws } from '../chance/random.ts'
import { SLOT_SECONDS, SLOTS } from '../learn/service-times.ts'
import { beginningOf } from './run-beginning.ts'
import { NOBODY } from './run-line.ts'
import type { Scene, Visit, World } from './scene.ts'

/** What comes next in a run: a counter is ready, or its visit joins a line again, or (`NOBODY`) somebody arrives. */
export type Next = { at: number; counter: number; isJoin: boolean }

/** The counters during one run. */
export type RunCounters = {
  /** All stand as at the start, by `draws`; answers how likely that was, as a logarithm. `lines` are for their calls. */
  reset: (world: World, draws: Draws, lines: readonly Draws[]) => number
  next: (arrival: number) => Next
  /** Whether a counter's time to leave has come; if so it does. */
  goesAway: (counter: number, at: number) => boolean
  /** Calls a visit; answers when it would end there. */
  call: (counter: number, at: number, visit: Visit) => number
  /** Nobody waits for it. */
  rest: (counter: number, at: number) => void
  /** Makes the counter that is idle longest, of those that give a service, ready. */
  wake: (service: number, at: number) => void
  takeJoin: (counter: number) => Omit<Visit, 'waited'>
  /** When a visit called at `at` ends, by a normal for the walk and one for the work. */
  visit: (counter: number, service: number, at: number, walk: number, work: number) => number
}

export function createRunCounters(scene: Scene): RunCounters {
  const count = scene.counters.length
  // When each counter is ready, and when the visit that left it joins another line: in one row, since the soonest
  // of all is looked for at every step.
  const due = new Float64Array(2 * count)
  const ready = due.subarray(0, count)
  const joins = due.subarray(count)
  const idleSince = new Float64Array(count)
  const pauses = new Float64Array(count)
  const joining: Omit<Visit, 'waited'>[] = scene.counters.map(() => ({ service: 0, class: 0, key: 0 }))
  const shiftPlace = new Int32Array(count)
  const next: Next = { at: 0, counter: NOBODY, isJoin: false }
  let world: World
  let beginnings: Draws
  let ofLines: readonly Draws[]

  function visit(counter: number, service: number, at: number, walk: number, work: number): number {
    const { level, hour, shapes } = world.times
    const came = at + Math.max(0, world.walking.at(walk))
    const slot = Math.min(SLOTS - 1, Math.floor(came / SLOT_SECONDS))
    const usual = (level[counter * scene.services + service] ?? 0) + (hour[slot] ?? 0)
    return came + Math.exp(usual + (shapes[service]?.at(work) ?? 0))
  }

  function untilPause(draws: Draws): number {
    return world.pauseRate > 0 ? -Math.log(draws.uniform()) / world.pauseRate : Infinity
  }

  /** A serving ends at `at`: the counter wraps up, or pauses; the visit may go on to another line. */
  function leave(counter: number, at: number, who: Omit<Visit, 'waited'>, draws: Draws): void {
    const transfer = draws.uniform()
    const normal = draws.normal()
    // Drawn without need too, so that a pause shifts nobody's draws.
    const untilNext = untilPause(draws)
    let chance = 0
    for (const { to, chance: each } of world.transfers[who.service] ?? []) {
      chance += each
      if (transfer >= chance) continue
      joins[counter] = at
      joining[counter] = { ...who, service: to }
      break
    }
    ready[counter] = at + Math.max(0, world.ending[counter]?.at(normal) ?? 0)
    if ((pauses[counter] ?? Infinity) > at) return
    ready[counter] = at + world.pause.at(normal)
    pauses[counter] = at + untilNext
  }

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

  function isIdle(counter: number): boolean {
    return ready[counter] === Infinity && (idleSince[counter] ?? Infinity) < Infinity
  }

  return {
    goesAway,
    visit,
    reset: (nextWorld, draws, lines) => {
      world = nextWorld
      beginnings = draws
      ofLines = lines
      shiftPlace.fill(0)
      joins.fill(Infinity)
      idleSince.fill(Infinity)
      let likelihood = 0
      scene.counters.forEach((now, counter) => {
        pauses[counter] = untilPause(draws)
        const begins = beginningOf(now, counter, scene, world, draws)
        likelihood += begins.likelihood
        if (now.doing === 'away') shiftPlace[counter] = 1
        if (now.doing === 'idle') idleSince[counter] = -now.elapsed
        if (begins.serving === null) {
          ready[counter] = begins.at
        } else {
          leave(counter, begins.at, begins.serving, draws)
        }
      })
      return likelihood
    },
    next: (arrival) => {
      let at = arrival
      let soonest = NOBODY
      for (let place = 0; place < due.length; place++) {
        const each = due[place] ?? Infinity
        if (each < at) {
          at = each
          soonest = place
        }
      }
      next.at = at
      next.isJoin = soonest >= count
      next.counter = next.isJoin ? soonest - count : soonest
      return next
    },
    call: (counter, at, who) => {
      idleSince[counter] = Infinity
      const draws = ofLines[scene.lineOf[who.service] ?? -1] ?? beginnings
      const shows = draws.uniform()
      const walk = draws.normal()
      const work = draws.normal()
      if (shows < world.absence(who.class, who.waited)) {
        ready[counter] = at + Math.max(0, world.absent.at(walk))
        // As many draws as for one who came.
        draws.uniform()
        draws.normal()
        untilPause(draws)
        return ready[counter] ?? at
      }
      const ends = visit(counter, who.service, at, walk, work)
      leave(counter, ends, who, draws)
      return ends
    },
    rest: (counter, at) => {
      ready[counter] = Infinity
      if (idleSince[counter] === Infinity) idleSince[counter] = at
    },
    wake: (service, at) => {
      let best = NOBODY
      for (let counter = 0; counter < count; counter++) {
        if (!isIdle(counter) || !(scene.counters[counter]?.services ?? []).includes(service)) continue
        if (goesAway(counter, at)) continue
        if (best === NOBODY || (idleSince[counter] ?? 0) < (idleSince[best] ?? 0)) best = counter
      }
      if (best !== NOBODY) ready[best] = at
    },
    takeJoin: (counter) => {
      joins[counter] = Infinity
      return joining[counter] ?? { service: 0, class: 0, key: 0 }
    },
  }
}
