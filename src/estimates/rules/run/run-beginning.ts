import type { Draws } from '../chance/random.ts'
import { SLOT_SECONDS, SLOTS } from '../learn/service-times.ts'
import type { CounterNow, Scene, Visit, World } from './scene.ts'

/**
 * How much a serving that goes on counts, as a power of its likelihood. Less than 1, since no view is the whole truth:
 * one very long serving would else let only the slowest worlds count (Grünwald 2012 on learning with wrong models).
 */
const TRUST = 0.5

/**
 * When a counter will be done with what it does at the start of a run; with whom, when it serves or will; and how
 * likely it was to have lasted so long, as a logarithm.
 */
export type Beginning = { at: number; serving: Omit<Visit, 'waited'> | null; likelihood: number }

/** Draws, by what is known to have passed already, how what a counter does now goes on. */
export function beginningOf(
  now: CounterNow,
  counter: number,
  scene: Scene,
  world: World,
  draws: Draws,
): Beginning {
  const uniform = draws.uniform()
  const ready = (at: number): Beginning => ({ at, serving: null, likelihood: 0 })
  if (now.doing === 'away') return ready(world.shifts[counter]?.[0] ?? Infinity)
  if (now.doing === 'idle') return ready(0)
  if (now.doing === 'paused') return ready(world.pause.above(now.elapsed, uniform) - now.elapsed)
  if (now.doing === 'ending') {
    const shape = world.ending[counter]
    if (shape === undefined) return ready(0)
    const goesOn = now.isAwaited || uniform < shape.chanceAbove(now.elapsed)
    return ready(goesOn ? shape.above(now.elapsed, draws.uniform()) - now.elapsed : 0)
  }
  if (now.doing === 'calling') return calling(now, counter, scene, world, uniform, draws)
  const level = (world.times.level[counter * scene.services + now.service] ?? 0) + (world.times.hour[0] ?? 0)
  const shape = world.times.shapes[now.service]
  const passed = Math.log(Math.max(1, now.elapsed)) - level
  const seconds = Math.exp(level + (shape?.above(passed, uniform) ?? 0)) - now.elapsed
  return {
    at: Math.max(0, seconds),
    serving: now,
    likelihood: TRUST * Math.log(shape?.chanceAbove(passed) ?? 1),
  }
}

/** Somebody is on the way, or will not come; the longer it lasts, the likelier the second. */
function calling(
  now: Extract<CounterNow, { doing: 'calling' }>,
  counter: number,
  scene: Scene,
  world: World,
  uniform: number,
  draws: Draws,
): Beginning {
  const p = world.absence(now.class, now.waited)
  const isAbsent = p * world.absent.chanceAbove(now.elapsed)
  const isComing = (1 - p) * world.walking.chanceAbove(now.elapsed)
  const [which, work] = [draws.uniform(), draws.normal()]
  if (which * (isAbsent + isComing) < isAbsent)
    return { at: world.absent.above(now.elapsed, uniform) - now.elapsed, serving: null, likelihood: 0 }
  const { level, hour, shapes } = world.times
  const came = world.walking.above(now.elapsed, uniform) - now.elapsed
  const slot = Math.min(SLOTS - 1, Math.floor(came / SLOT_SECONDS))
  const usual = (level[counter * scene.services + now.service] ?? 0) + (hour[slot] ?? 0)
  return { at: came + Math.exp(usual + (shapes[now.service]?.at(work) ?? 0)), serving: now, likelihood: 0 }
}
