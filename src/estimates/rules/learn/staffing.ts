import { createChance, createRate } from '../chance/chances.ts'
import type { Draws } from '../chance/random.ts'
import { createSample, logNormal } from '../chance/sample.ts'
import type { Spell } from '../trace/office-hours.ts'
import { nearestIn, type Staffing, type Standing } from './duty.ts'
import { createOvertime } from './overtime.ts'
import { createPastDays } from './past-days.ts'

/** A break up to this long is taken whole, from when it really began. */
const SHORT_BREAK = 2 * 3600
/** Closing this much before a plan is leaving all of a sudden. */
const SUDDEN = 1500

/** A day as it may go at a counter; `isPlanned` by a roster, `isSeen` at all. */
type LikelyDay = { spells: readonly Spell[]; closes: number; isPlanned: boolean; isSeen: boolean }

export function createStaffing(counters: number): Staffing {
  const past = Array.from({ length: counters }, createPastDays)
  let today: Spell[][] = Array.from({ length: counters }, () => [])
  let plans: (readonly Spell[] | null)[] = Array.from({ length: counters }, () => null)
  let weekday = 0
  /** Whether a counter left when nobody expected it, and has not come back. */
  const leftSuddenly = Array.from({ length: counters }, () => false)
  const late = createSample((z) => 60 + 240 * z, 3)
  const breakOff = createSample((z) => 60 + 240 * z, 3)
  const away = createSample(logNormal(1800, 0.6), 3)
  const breaks = createSample(logNormal(1800, 0.6), 3)
  const comesBack = createChance(0.6, 3)
  const absence = createChance(0.03, 15)
  const suddenly = createRate(1 / 900_000, 900_000)
  const pausing = createRate(1 / 72_000, 36_000)
  const pauses = createSample(logNormal(420, 0.5), 3)
  const overtime = createOvertime()

  /** Draws how a day goes on from now on; what it is like is weighed once. */
  function likelyDays(
    counter: number,
    now: number,
    isOpen: boolean,
    openings: readonly Spell[],
  ): (draws: Draws) => LikelyDay {
    const closes = openings.at(-1)?.to ?? Infinity
    const roster = plans[counter] ?? null
    const spells = today[counter] ?? []
    const seen = past[counter]?.like({ weekday, now, isOpen, spells, openings })
    return (draws) => {
      const like = seen?.(draws.uniform()) ?? null
      if (roster !== null) return { spells: roster, closes, isPlanned: true, isSeen: true }
      return { spells: like ?? openings, closes, isPlanned: false, isSeen: like !== null }
    }
  }

  function lateness(draws: Draws, atLeast: number): number {
    return late.shape().above(atLeast, draws.uniform())
  }

  /** When it leaves that was to leave at `to`, and has not before `after`. */
  function leaving({ closes, isPlanned }: LikelyDay, to: number, after: number, draws: Draws): number {
    if (to >= closes - 60) return Infinity
    return isPlanned ? to + overtime.draw(after - to, draws) : to
  }

  /** The comings and goings of the spells from a place on. */
  function restOf(day: LikelyDay, from: number, draws: Draws): number[] {
    const times: number[] = []
    for (let place = from; place < day.spells.length; place++) {
      const [before, spell] = [day.spells[place - 1], day.spells[place]]
      if (before === undefined || spell === undefined) break
      const gap = spell.from - before.to
      if (gap < SHORT_BREAK) times.push(-Math.max(60, gap + (day.isPlanned ? breakOffBy(draws) : 0)))
      else times.push(spell.from + (day.isPlanned ? lateness(draws, -Infinity) : 0))
      times.push(leaving(day, spell.to, -Infinity, draws))
    }
    return times
  }

  function breakOffBy(draws: Draws): number {
    return breakOff.shape().at(draws.normal())
  }

  /** Of a counter that is open. */
  function goingFrom(day: LikelyDay, now: number, { since, lastCalled }: Standing, draws: Draws): number[] {
    const { spells, closes, isPlanned } = day
    const place = isPlanned
      ? nearestIn(spells, since)
      : spells.findIndex(({ to }) => to > Math.max(lastCalled, since))
    const spell = spells[place]
    const leaves = spell === undefined ? Infinity : leaving(day, spell.to, lastCalled, draws)
    const sudden = isPlanned ? now - Math.log(draws.uniform()) / suddenly.mean() : Infinity
    if (sudden < leaves && sudden < closes)
      return [sudden, draws.uniform() < comesBack.mean() ? -away.shape().at(draws.normal()) : Infinity]
    return [leaves, ...restOf(day, place + 1, draws)]
  }

  /** Of a counter that was open before today, and is not now. */
  function comingBack(counter: number, day: LikelyDay, now: number, before: Spell, draws: Draws): number[] {
    const { spells, isPlanned } = day
    const place = isPlanned ? nearestIn(spells, before.from) + 1 : spells.findIndex(({ from }) => from > now)
    const [spell, earlier] = [spells[place], spells[place - 1]]
    const elapsed = now - before.to
    const isAsideFrom = ({ from, to }: Spell) => from <= now && now < to && to > before.to + 60
    if (!isPlanned && spells.some(isAsideFrom)) {
      const isSudden = leftSuddenly[counter] === true
      if (isSudden && draws.uniform() > comesBack.mean()) return [Infinity]
      return [before.to + (isSudden ? away : breaks).shape().above(elapsed, draws.uniform())]
    }
    if (spell === undefined || earlier === undefined) return [Infinity]
    const gap = spell.from - earlier.to
    const length = isPlanned
      ? gap + breakOff.shape().above(elapsed - gap, draws.uniform())
      : Math.max(elapsed + 1, gap)
    const comes = gap < SHORT_BREAK ? before.to + length : Math.max(now, spell.from)
    return [comes, leaving(day, spell.to, -Infinity, draws), ...restOf(day, place + 1, draws)]
  }

  /** Of a counter that has not been open today. One that nobody ever saw open is there from an opening on. */
  function firstComing(day: LikelyDay, now: number, draws: Draws): number[] {
    const place = day.spells.findIndex(({ to }) => to > now)
    const spell = day.spells[place]
    if (spell === undefined || (!day.isSeen && now >= spell.from)) return [Infinity]
    const p = absence.mean()
    const stillOut = late.shape().chanceAbove(now - spell.from)
    if (day.isSeen && draws.uniform() < p / (p + (1 - p) * stillOut)) return [Infinity]
    const comes = spell.from + (day.isSeen ? lateness(draws, now - spell.from) : 0)
    return [comes, leaving(day, spell.to, -Infinity, draws), ...restOf(day, place + 1, draws)]
  }

  return {
    plan: (counter, spells) => {
      plans[counter] = spells
    },
    opened: (counter, second) => {
      const spells = today[counter] ?? []
      const before = spells.at(-1)
      const plan = plans[counter]
      if (before !== undefined) {
        const isBack = leftSuddenly[counter] === true
        ;(isBack ? away : breaks).observe(second - before.to)
        if (isBack) comesBack.count(true)
      }
      leftSuddenly[counter] = false
      if (plan !== null && plan !== undefined) {
        const place = nearestIn(plan, second)
        const [spell, earlier] = [plan[place], plan[place - 1]]
        if (spell !== undefined && earlier !== undefined && before !== undefined)
          breakOff.observe(second - before.to - (spell.from - earlier.to))
        else if (spell !== undefined && before === undefined) {
          late.observe(second - spell.from)
          absence.count(false)
        }
      }
      spells.push({ from: second, to: Infinity })
    },
    closed: (counter, second, lastCalled) => {
      const spell = today[counter]?.at(-1)
      if (spell === undefined) return
      spell.to = second
      const plan = plans[counter]
      const planTo = plan?.[nearestIn(plan, spell.from)]?.to
      if (planTo === undefined) {
        leftSuddenly[counter] = past[counter]?.everClosedAbout(second) === false
      } else if (second < planTo - SUDDEN) {
        leftSuddenly[counter] = true
        suddenly.happened()
      } else overtime.observe(Math.max(lastCalled, spell.from) - planTo, second - planTo)
    },
    paused: () => pausing.happened(),
    resumed: (seconds) => pauses.observe(seconds),
    onDuty: (seconds) => {
      pausing.passed(seconds)
      suddenly.passed(seconds)
    },
    newDay: (nextWeekday) => {
      if (weekday > 0 && today.some((spells) => spells.length > 0))
        today.forEach((spells, counter) => {
          past[counter]?.keep(weekday, spells)
          if (leftSuddenly[counter] === true) comesBack.count(false)
          leftSuddenly[counter] = false
          const plan = plans[counter]
          if (spells.length === 0 && plan !== null && plan !== undefined && plan.length > 0)
            absence.count(true)
        })
      today = today.map(() => [])
      plans = plans.map(() => null)
      weekday = nextWeekday
    },
    pauseRate: (draws) => pausing.draw(draws),
    pause: () => pauses.shape(),
    shiftsOf: (counter, now, standing, openings) => {
      const dayOf = likelyDays(counter, now, standing.isOpen, openings)
      const before = today[counter]?.at(-1)
      return (draws) => {
        const day = dayOf(draws)
        if (standing.isOpen) return goingFrom(day, now, standing, draws)
        if (before !== undefined) return comingBack(counter, day, now, before, draws)
        return firstComing(day, now, draws)
      }
    },
  }
}
