import type { Spell } from './duty.ts'
import type { Following } from './follow.ts'
import type { Learned } from './learned.ts'
import type { LocalMoment } from './local-clock.ts'
import { createDraws, type Draws } from './random.ts'
import type { Scene, World } from './scene.ts'
import { SLOTS, type TimesDrawn } from './service-times.ts'
import { createSimulation } from './simulate.ts'

/** What many runs found, by ticket or newcomer and then by run; seconds. The weights say how likely each run was. */
export type Found = {
  called: readonly Float64Array[]
  ended: readonly Float64Array[]
  newcomers: readonly Float64Array[]
  served: readonly Float64Array[]
  weights: Float64Array
}

export type Moment = { at: number; now: LocalMoment; hours: Spell | null }

/** Runs a scene forward many times, each time in a world drawn from what is known. Seeded by the instant alone. */
export function runScene(
  moment: Moment,
  { scene, until, runs }: { scene: Scene; until: readonly number[]; runs: number },
  learned: Learned,
  following: Following,
): Found {
  const simulation = createSimulation(scene, until)
  const worldOf = worldsFrom(moment, scene, learned, following)
  const table = (rows: readonly unknown[]) => rows.map(() => new Float64Array(runs))
  const found = {
    called: table(scene.tickets),
    ended: table(scene.tickets),
    newcomers: table(scene.newcomers),
    served: table(scene.newcomers),
    weights: new Float64Array(runs),
  }
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
    found.weights[run] = outcome.likelihood
    copy(outcome.called, found.called, run)
    copy(outcome.ended, found.ended, run)
    copy(outcome.newcomers, found.newcomers, run)
    copy(outcome.served, found.served, run)
  }
  const most = found.weights.reduce((a, b) => Math.max(a, b), -Infinity)
  found.weights.forEach((each, run) => {
    found.weights[run] = Math.exp(each - most)
  })
  return found
}

function copy(from: Float64Array, to: readonly Float64Array[], run: number): void {
  for (let number = 0; number < from.length; number++) {
    const row = to[number]
    if (row !== undefined) row[run] = from[number] ?? Infinity
  }
}

/** Draws worlds as they may be from a moment on; `pick` in (0, 1) chooses the view of the service times. */
function worldsFrom(
  { at, now, hours }: Moment,
  scene: Scene,
  learned: Learned,
  following: Following,
): (draws: Draws, pick: number) => World {
  const { names, times, staffing, arrivals, absences } = learned
  const doors = hours ?? { from: 0, to: 86_400 }
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
  const standings = names.counters.map((id) => {
    const counter = following.counters.get(id)
    const second = (instant: number) => now.second - (at - instant) / 1000
    return {
      isOpen: counter?.isOpen ?? false,
      since: second(counter?.openedAt ?? at),
      lastCalled: second(counter?.lastCalled ?? at),
    }
  })
  return (draws, pick) => {
    times.draw(draws, pick, at / 1000, now.second, into)
    arrivals.draw(draws, now.weekday, rates)
    return {
      ...steady,
      times: into,
      absence: absences.draw(following.policy().classes, draws),
      cancelRate: learned.cancelling.draw(draws),
      shifts: standings.map((standing, counter) =>
        staffing
          .draw(counter, now.second, standing, doors, draws)
          // Drawn without need too, so that the rest of the world is the same whatever is supposed.
          .filter(() => scene.counters[counter]?.stays !== true)
          .map((each) => (each < 0 ? each : each - now.second)),
      ),
      pauseRate: staffing.pauseRate(draws),
      arrivals: (later) => {
        const second = now.second + later
        return second >= doors.to ? 0 : (rates[Math.floor(second / 3600)] ?? 0)
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
