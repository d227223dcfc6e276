import type { Draws } from '../chance/random.ts'
import { createRunCounters } from './run-counters.ts'
import { createRunLine, NOBODY } from './run-line.ts'
import { createRunTurn } from './run-turn.ts'
import type { Scene, World } from './scene.ts'

/** Nothing is simulated further than this, in seconds, nor in more steps. */
const HORIZON = 12 * 3600
const MOST_STEPS = 20_000

/** One run of the simulation, by number of ticket or newcomer; seconds, Infinity when not that day. */
export type Run = {
  called: Float64Array
  /** When the last of those who wait in each line at the start has been served, or gave up. */
  lineEnds: Float64Array
  newcomers: Float64Array
  /** When each newcomer would have been served. */
  served: Float64Array
  /** The logarithm of how likely what is seen now was, under what the run takes for true. */
  likelihood: number
}

/**
 * Draws apart for what the counters do at the start, for the calls of each line, for those who wait and come, and
 * for newcomers: nobody's draws depend on who else is asked about, nor on what goes on in another line.
 */
export type RunDraws = { counters: Draws; lines: readonly Draws[]; tickets: Draws; newcomers: Draws }

/** Runs an office forward from a scene, again and again, each time in another world. */
export type Simulation = { run: (world: World, draws: RunDraws) => Run }

/**
 * `until` are the tickets that matter; a run ends when they and all newcomers have been called, or where somebody
 * would be next who is not of the scene. What is drawn for a
 * line goes to one of its calls after another, whoever is called: in one line that every counter serves, more people
 * ahead shorten nobody's wait with equal draws, and one more counter lengthens nobody's while counters are alike
 * and none pauses.
 */
export function createSimulation(scene: Scene, until: readonly number[]): Simulation {
  const base = scene.tickets.length
  const matters = new Uint8Array(base)
  for (const number of until) matters[number] = 1
  const run: Run = {
    called: new Float64Array(base),
    lineEnds: new Float64Array(scene.lines.length),
    newcomers: new Float64Array(scene.newcomers.length),
    served: new Float64Array(scene.newcomers.length),
    likelihood: 0,
  }
  /** When each ticket would have been served. */
  const ended = new Float64Array(base)
  const walks = new Float64Array(scene.newcomers.length)
  const works = new Float64Array(scene.newcomers.length)
  let left = 0

  // Whoever gave up keeps the others from nothing, and its own wait ends when its turn would have come.
  const waiting = createRunLine(scene, noteCalled)
  const counters = createRunCounters(scene)
  const turn = createRunTurn(scene, waiting, (newcomer, counter, at) => {
    const { service } = scene.newcomers[newcomer] ?? { service: 0 }
    left -= 1
    run.newcomers[newcomer] = at
    run.served[newcomer] = counters.visit(counter, service, at, walks[newcomer] ?? 0, works[newcomer] ?? 0)
  })

  function noteCalled(number: number, at: number): void {
    if (number >= base || (run.called[number] ?? 0) < Infinity) return
    run.called[number] = at
    if (matters[number] === 1) left -= 1
    if (scene.tickets[number]?.isLast === true) left = 0
  }

  function decide(counter: number, at: number): void {
    if (counters.goesAway(counter, at)) return
    const number = turn.next(counter, at)
    if (number === NOBODY) {
      counters.rest(counter, at)
    } else {
      noteCalled(number, at)
      const ends = counters.call(counter, at, {
        service: waiting.service[number] ?? 0,
        class: waiting.class[number] ?? 0,
        key: waiting.key[number] ?? 0,
        waited: at - (waiting.joined[number] ?? 0),
      })
      if (number < base) ended[number] = ends
    }
  }

  /** Somebody joins a line: the eligible counter that is idle longest calls at once. */
  function join(service: number, ticketClass: number, place: number | null, at: number): void {
    waiting.add(service, ticketClass, place, at)
    counters.wake(service, at)
  }

  function arrive(world: World, tickets: Draws, at: number): void {
    if (tickets.uniform() * world.mostArrivals >= world.arrivals(at)) return
    const kind = world.kindOf(tickets.uniform())
    if (scene.byArrival && waiting.isOneMore(kind)) return
    join(Math.floor(kind / scene.classes), kind % scene.classes, null, at)
  }

  function reset(world: World, { counters: begin, lines, tickets, newcomers }: RunDraws): void {
    left = until.length + scene.newcomers.length
    for (const times of [run.called, ended, run.newcomers, run.served]) times.fill(Infinity)
    waiting.reset(world.cancelRate, tickets)
    turn.reset()
    for (let number = 0; number < walks.length; number++) {
      walks[number] = newcomers.normal()
      works[number] = newcomers.normal()
    }
    run.likelihood = counters.reset(world, begin, lines)
  }

  function noteLineEnds(): void {
    run.lineEnds.fill(0)
    for (let number = 0; number < base; number++) {
      const line = scene.lineOf[waiting.service[number] ?? 0] ?? 0
      const end = ended[number] === Infinity ? run.called[number] : ended[number]
      const isLast = scene.tickets[number]?.isLast === true
      run.lineEnds[line] = Math.max(run.lineEnds[line] ?? 0, isLast ? Infinity : (end ?? Infinity))
    }
  }

  return {
    run: (world, draws) => {
      reset(world, draws)
      const { tickets } = draws
      const isPeopled = scene.needsArrivals && world.mostArrivals > 0
      const pause = () => -Math.log(tickets.uniform()) / world.mostArrivals
      let arrival = isPeopled ? pause() : Infinity
      for (let step = 0; left > 0 && step < MOST_STEPS; step++) {
        const next = counters.next(arrival)
        if (next.at > HORIZON) break
        if (next.counter === NOBODY) {
          arrive(world, tickets, next.at)
          arrival = next.at + pause()
        } else if (next.isJoin) {
          const { service, class: whose, key } = counters.takeJoin(next.counter)
          join(service, whose, scene.keepsPlace ? key : null, next.at)
        } else {
          decide(next.counter, next.at)
        }
      }
      noteLineEnds()
      return run
    },
  }
}
