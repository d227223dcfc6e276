import { createDraws } from '../../src/estimates/rules/chance/random.ts'
import { type Shape, shapeOf } from '../../src/estimates/rules/chance/shape.ts'
import type { CounterNow, Scene, TicketNow, World } from '../../src/estimates/rules/run/scene.ts'
import { createSimulation, type Run, type RunDraws } from '../../src/estimates/rules/run/simulate.ts'

const NONE = new Float64Array(0)
/** As many ten-minute slots as the simulation looks at. */
const SLOTS = 60

/** A shape that nothing was observed of. */
export function believed(belief: (z: number) => number): Shape {
  return shapeOf(NONE, belief, 1, 0)
}

/** A ticket at a place of the line; normal, of the first service, unless said otherwise. */
export function waitingAt(key: number, more: Partial<TicketNow> = {}): TicketNow {
  return { service: 0, class: 0, waited: 60, key, issued: key, overtaken: 0, to: -1, isLast: false, ...more }
}

export function lineOfPeople(count: number): TicketNow[] {
  return Array.from({ length: count }, (_, key) => waitingAt(key))
}

export const idle = (services = [0]): CounterNow => ({ services, preference: [], doing: 'idle', elapsed: 10 })
export const away = (services = [0]): CounterNow => ({ services, preference: [], doing: 'away' })
export const serving = (elapsed: number, services = [0]): CounterNow => ({
  services,
  preference: [],
  doing: 'serving',
  elapsed,
  service: services[0] ?? 0,
  class: 0,
  key: -1,
})

/** One line in which everybody is normal and comes for one service. */
export function sceneWith(more: Partial<Scene>): Scene {
  return {
    services: 1,
    classes: 1,
    counters: [idle()],
    lines: [{ cycle: [], pointer: 0 }],
    lineOf: Array<number>(more.services ?? 1).fill(0),
    tickets: [],
    newcomers: [],
    bounds: Array<number>(more.classes ?? 1).fill(Infinity),
    keepsPlace: false,
    needsArrivals: false,
    byArrival: true,
    ...more,
  }
}

/**
 * A world in which a serving takes `seconds` (300) with a spread of `spread` (0.5) of the logarithm, everybody
 * comes when called, nobody leaves, and counters stay. `slower` multiplies every time in it.
 */
export function worldFor(
  { services, counters }: Scene,
  { seconds = 300, spread = 0.5, slower = 1 } = {},
  more: Partial<World> = {},
): World {
  return {
    times: {
      level: new Float64Array(services * counters.length).fill(Math.log(seconds * slower)),
      hour: new Float64Array(SLOTS),
      shapes: Array.from({ length: services }, () => believed((z) => spread * z)),
    },
    walking: believed((z) => slower * 20 * Math.exp(spread * z)),
    ending: counters.map(() => believed((z) => slower * 30 * Math.exp(spread * z))),
    absent: believed((z) => slower * 90 * Math.exp(spread * z)),
    absence: () => 0,
    cancelRate: 0,
    transfers: Array.from({ length: services }, () => []),
    shifts: counters.map(() => []),
    pauseRate: 0,
    pause: believed((z) => slower * 400 * Math.exp(spread * z)),
    arrivals: () => 0,
    mostArrivals: 0,
    kindOf: () => 0,
    ...more,
  }
}

/** The draws of a seed, for as many lines. */
export function drawsOf(seed: number, lines = 1): RunDraws {
  return {
    counters: createDraws(seed, 1),
    lines: Array.from({ length: lines }, (_, line) => createDraws(seed, 4, line)),
    tickets: createDraws(seed, 2),
    newcomers: createDraws(seed, 3),
  }
}

/** One run of a scene, until all of its tickets have been called; its own copy of what was found. */
export function runOf(scene: Scene, world: World, seed = 1): Run {
  const simulation = createSimulation(
    scene,
    scene.tickets.map((_, number) => number),
  )
  return simulation.run(world, drawsOf(seed, scene.lines.length))
}

/** The numbers of the tickets in the order of their calls. */
export function callsOf(scene: Scene, world: World, seed = 1): number[] {
  const { called } = runOf(scene, world, seed)
  return [...called.keys()].sort((a, b) => (called[a] ?? 0) - (called[b] ?? 0))
}
