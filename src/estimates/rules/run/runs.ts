import { createDraws, type Draws } from '../chance/random.ts'
import type { Following } from '../follow/follow.ts'
import type { Learned } from '../learn/learned.ts'
import { SLOTS, type TimesDrawn } from '../learn/service-times.ts'
import { ALL_DAY, type Moment } from '../trace/office-hours.ts'
import type { Scene, World } from './scene.ts'
import { createSimulation } from './simulate.ts'

/** What many runs found, by ticket, line or newcomer and then by run; seconds. The weights say how likely each run was. */
export type Found = {
  called: readonly Float64Array[]
  lineEnds: readonly Float64Array[]
  newcomers: readonly Float64Array[]
  served: readonly Float64Array[]
  weights: Float64Array
}

/** Runs a scene forward many times, each time in a world drawn from what is known. Seeded by the instant alone. */
export function runScene(
  moment: Moment,
  { scene, until, runs }: { scene: Scene; until: readonly number[]; runs: number },
  learned: Learned,
  following: Following,
): Found {
  const simulation = createSimulation(scene, until)
  const worldOf = worldsFrom(moment, scene, learned, following)
  const table = (rows: readonly unknown[]) => new Float64Array(rows.length * runs)
  const called = table(scene.tickets)
  const lineEnds = table(scene.lines)
  const newcomers = table(scene.newcomers)
  const served = table(scene.newcomers)
  const weights = new Float64Array(runs)
  const seed = moment.at % 1e9
  for (let run = 0; run < runs; run++) {
    const draws = createDraws(seed, run, 3)
    const world = worldOf(draws, (run + draws.uniform()) / runs)
    const outcome = simulation.run(world, {
      counters: createDraws(seed, run, 1),
      lines: scene.lines.map((_, line) => createDraws(seed, run, 5, line)),
      tickets: createDraws(seed, run, 2),
      newcomers: createDraws(seed, run, 4),
    })
    weights[run] = outcome.likelihood
    keep(outcome.called, called, run, runs)
    keep(outcome.lineEnds, lineEnds, run, runs)
    keep(outcome.newcomers, newcomers, run, runs)
    keep(outcome.served, served, run, runs)
  }
  const most = weights.reduce((a, b) => Math.max(a, b), -Infinity)
  weights.forEach((each, run) => {
    weights[run] = Math.exp(each - most)
  })
  return {
    called: rowsOf(called, runs),
    lineEnds: rowsOf(lineEnds, runs),
    newcomers: rowsOf(newcomers, runs),
    served: rowsOf(served, runs),
    weights,
  }
}

function keep(outcome: Float64Array, table: Float64Array, run: number, runs: number): void {
  for (let number = 0; number < outcome.length; number++)
    table[number * runs + run] = outcome[number] ?? Infinity
}

function rowsOf(table: Float64Array, runs: number): Float64Array[] {
  return Array.from({ length: table.length / runs }, (_, number) =>
    table.subarray(number * runs, (number + 1) * runs),
  )
}

/** Draws worlds as they may be from a moment on; `pick` in (0, 1) chooses the view of the service times. */
function worldsFrom(
  { at, now, openings }: Moment,
  scene: Scene,
  learned: Learned,
  following: Following,
): (draws: Draws, pick: number) => World {
  const { names, times, staffing, arrivals, absences } = learned
  const spells = openings.length > 0 ? openings : [ALL_DAY]
  const closes = spells.at(-1)?.to ?? ALL_DAY.to
  const into: TimesDrawn = {
    level: new Float64Array(names.services.length * names.counters.length),
    hour: new Float64Array(SLOTS),
    shapes: [],
  }
  const rates = new Float64Array(24)
  const parts = Array.from({ length: scene.services * scene.classes }, (_, kind) =>
    arrivals.part(Math.floor(kind / scene.classes), kind % scene.classes),
  )
  const together = parts.reduce((sum, part) => sum + part, 0)
  const steady = {
    walking: learned.walking.shape(),
    ending: learned.endings.map((each) => each.shape()),
    absent: learned.absent.shape(),
    transfers: learned.transfers(),
    pause: staffing.pause(),
  }
  const shifts = names.counters.map((id, place) => {
    const counter = following.counters.get(id)
    const second = (instant: number) => now.second - (at - instant) / 1000
    const standing = {
      isOpen: counter?.isOpen ?? false,
      since: second(counter?.openedAt ?? at),
      lastCalled: second(counter?.lastCalled ?? at),
    }
    return staffing.shiftsOf(place, now.second, standing, spells)
  })
  return (draws, pick) => {
    times.draw(draws, pick, at / 1000, now.second, into)
    arrivals.draw(draws, now.weekday, rates)
    return {
      ...steady,
      times: into,
      absence: absences.draw(following.policy().classes, draws),
      cancelRate: learned.cancelling.draw(draws),
      shifts: shifts.map((draw, counter) => {
        const times = draw(draws).map((each) => (each < 0 ? each : each - now.second))
        // Drawn without need too, so that the rest of the world is the same whatever is supposed.
        return scene.counters[counter]?.stays === true ? [] : times
      }),
      pauseRate: staffing.pauseRate(draws),
      arrivals: (later) => {
        const second = now.second + later
        return second >= closes ? 0 : (rates[Math.floor(second / 3600)] ?? 0)
      },
      mostArrivals: rates.reduce((most, each) => Math.max(most, each), 0),
      kindOf: (uniform) => {
        let left = uniform * together
        const kind = parts.findIndex((part) => {
          left -= part
          return left <= 0
        })
        return kind < 0 ? parts.length - 1 : kind
      },
    }
  }
}
