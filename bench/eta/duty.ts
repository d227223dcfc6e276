import { type Chance, isLucky, uniform } from './chance.ts'
import { draw, drawBeyond, shareBelow } from './laws.ts'
import { secondsOf, stretchesOf } from './plan.ts'
import type { World, WorldCounter } from './world.ts'

/** When a counter is on duty today; `index` is the stretch that it is in, or that comes next. */
export type Duty = {
  stretches: readonly Stretch[]
  index: number
  leavesAt: number
  isSteady: boolean
}

/** As planned, and as it will be; a stretch that ends with the office goes on until nobody waits. */
export type Stretch = { from: number; to: number; opensAt: number; closesAt: number }

export function drawDuty(world: World, counter: WorldCounter, weekday: number, chance: Chance): Duty {
  const isAbsent = !counter.isSteady && isLucky(chance, world.duty.absence)
  const stretches = stretchesOf(world, weekday, counter.id).map(({ from, to }) => ({
    from,
    to,
    opensAt: isAbsent ? Number.POSITIVE_INFINITY : deviate(world, from, chance),
    closesAt: to >= secondsOf(world.close) ? Number.POSITIVE_INFINITY : deviate(world, to, chance),
  }))
  return {
    stretches,
    index: 0,
    leavesAt: drawLeaving(world, counter.isSteady, chance, 0),
    isSteady: counter.isSteady,
  }
}

/** The instant at which it opens next, or Infinity. */
export function opensAt({ stretches, index, leavesAt }: Duty): number {
  const next = stretches[index]?.opensAt ?? Number.POSITIVE_INFINITY
  return next < leavesAt ? next : Number.POSITIVE_INFINITY
}

/** The instant from which it closes as soon as its customer is served. */
export function closesAt({ stretches, index, leavesAt }: Duty): number {
  return Math.min(stretches[index]?.closesAt ?? 0, leavesAt)
}

/** Draws anew what has not happened by `now`, given that it has not. */
export function redrawDuty(duty: Duty, world: World, isAway: boolean, chance: Chance, now: number): void {
  if (duty.leavesAt > now) duty.leavesAt = drawLeaving(world, duty.isSteady, chance, now)
  if (world.duty.delay === null) return
  const isUnseen = isAway && duty.index === 0
  const isAbsent = isUnseen && !duty.isSteady && isLucky(chance, absenceUnseen(duty, world, now))
  duty.stretches = duty.stretches.map(({ from, to, opensAt, closesAt }) => ({
    from,
    to,
    opensAt: isAbsent ? Number.POSITIVE_INFINITY : redrawn(opensAt, from, isUnseen),
    closesAt: redrawn(closesAt, to, false),
  }))

  function redrawn(drawn: number, plan: number, isUnknown: boolean): number {
    const isOpen = drawn > now && (drawn < Number.POSITIVE_INFINITY || isUnknown)
    return isOpen ? deviateBeyond(world, plan, chance, now) : drawn
  }
}

function deviate({ duty: { lead, delay } }: World, plan: number, chance: Chance): number {
  return delay === null ? plan : plan - lead + delay.seconds * draw(chance, delay.law)
}

function deviateBeyond({ duty: { lead, delay } }: World, plan: number, chance: Chance, now: number): number {
  if (delay === null) return plan
  return plan - lead + delay.seconds * drawBeyond(chance, delay.law, (now - plan + lead) / delay.seconds)
}

/** The odds that a counter not seen by now will not come at all (Bayes). */
function absenceUnseen({ stretches }: Duty, { duty: { absence, lead, delay } }: World, now: number): number {
  const planned = (stretches[0]?.from ?? 0) - lead
  const isLate = delay === null ? 0 : 1 - shareBelow(delay.law, (now - planned) / delay.seconds)
  return absence / (absence + (1 - absence) * isLate)
}

/** When it leaves early, if it does, given that it has not by `now`. */
function drawLeaving({ duty }: World, isSteady: boolean, chance: Chance, now: number): number {
  const [from, to] = [secondsOf(duty.leaving.from), secondsOf(duty.leaving.to)]
  const left = Math.min(1, Math.max(0, (to - now) / (to - from)))
  const odds = (duty.leaving.odds * left) / (duty.leaving.odds * left + 1 - duty.leaving.odds)
  return !isSteady && isLucky(chance, odds)
    ? to - uniform(chance) * left * (to - from)
    : Number.POSITIVE_INFINITY
}
