import { type Chance, gap, isLucky, normal, uniform } from './chance.ts'
import { draw, drawBeyond } from './laws.ts'
import type { Plan } from './plan.ts'
import type { WorldTempo } from './world.ts'

/** How slow the whole office is at an instant; levels are logarithms. */
export type Tempo = {
  dayLevel: number
  level: number
  nextStepAt: number
  isSlow: boolean
  /** The system became slow, or as it should be, then, and changes next at the other. */
  changedAt: number
  changesAt: number
  regimeAt: number
}

const STEP_SECONDS = 300

/** The tempo at opening; `regimeAt` is when the regime changes, on any day, in seconds of this one. */
export function openTempo(plan: Plan, chance: Chance, regimeAt: number): Tempo {
  const { dayDeviation, walk, slow } = plan.world.tempo
  const begin = plan.openAt - 3600
  return {
    dayLevel: dayDeviation * normal(chance),
    level: (walk?.deviation ?? 0) * normal(chance),
    nextStepAt: walk === null ? Number.POSITIVE_INFINITY : begin,
    isSlow: false,
    changedAt: begin,
    changesAt: slow === null ? Number.POSITIVE_INFINITY : begin + gap(chance, meanCalm(plan, slow)),
    regimeAt,
  }
}

/** The instant of the next change. */
export function tempoChangesAt({ nextStepAt, changesAt }: Tempo): number {
  return Math.min(nextStepAt, changesAt)
}

export function changeTempo(tempo: Tempo, plan: Plan, chance: Chance): void {
  const { walk, slow } = plan.world.tempo
  if (tempo.nextStepAt <= tempo.changesAt) {
    const kept = Math.exp(-STEP_SECONDS / ((walk?.hours ?? 1) * 3600))
    tempo.level = tempo.level * kept + (walk?.deviation ?? 0) * Math.sqrt(1 - kept ** 2) * normal(chance)
    tempo.nextStepAt += STEP_SECONDS
  } else if (slow !== null) {
    tempo.isSlow = !tempo.isSlow
    tempo.changedAt = tempo.changesAt
    tempo.changesAt += tempo.isSlow
      ? slow.seconds * draw(chance, slow.law)
      : gap(chance, meanCalm(plan, slow))
  }
}

/** Draws anew what lies after `now`; that the regime will change is known to nobody. */
export function redrawTempo(tempo: Tempo, plan: Plan, chance: Chance, now: number): void {
  const { slow } = plan.world.tempo
  if (slow !== null) {
    tempo.changesAt = tempo.isSlow
      ? tempo.changedAt + slow.seconds * drawBeyond(chance, slow.law, (now - tempo.changedAt) / slow.seconds)
      : now + gap(chance, meanCalm(plan, slow))
  }
  if (tempo.regimeAt > now) tempo.regimeAt = Number.POSITIVE_INFINITY
}

/** Times every service that begins now. */
export function serviceFactor(tempo: Tempo, plan: Plan, now: number): number {
  const hour = Math.max(0, Math.floor((now - plan.openAt) / 3600))
  const factors = plan.world.tempo.hourFactors
  const hourFactor = factors[Math.min(hour, factors.length - 1)] ?? 1
  return Math.exp(tempo.dayLevel + tempo.level) * hourFactor * upset(tempo, plan, now)
}

/** Times the wrap-up as well: what is wrong with the office, not with its pace. */
export function upset({ isSlow, regimeAt }: Tempo, plan: Plan, now: number): number {
  const { slow, regime } = plan.world.tempo
  return (isSlow ? (slow?.factor ?? 1) : 1) * (now >= regimeAt ? (regime?.factor ?? 1) : 1)
}

/** The day, counted from 0, and the second of the day at which the regime of a trace changes. */
export function drawRegime(
  { regime }: WorldTempo,
  { openAt, closeAt }: Plan,
  chance: Chance,
): { day: number; at: number } {
  if (regime === null) return { day: Number.POSITIVE_INFINITY, at: Number.POSITIVE_INFINITY }
  const { fromDay, toDay } = regime
  const day = fromDay + Math.floor(uniform(chance) * (toDay - fromDay + 1))
  const at = isLucky(chance, 0.3) ? openAt : openAt + (closeAt - openAt) * uniform(chance)
  return { day, at }
}

function meanCalm({ openAt, closeAt }: Plan, { perDay }: { perDay: number }): number {
  return (closeAt - openAt) / perDay
}
