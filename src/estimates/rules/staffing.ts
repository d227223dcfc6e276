import { createChance, createRate } from './chances.ts'
import type { Spell, Staffing } from './duty.ts'
import { createOvertime } from './overtime.ts'
import { createPastDays } from './past-days.ts'
import type { Draws } from './random.ts'
import { createSample, logNormal } from './sample.ts'

/** A break up to this long is taken whole, from when it really began. */
const SHORT_BREAK = 2 * 3600
/** Closing this much before a plan is leaving all of a sudden. */
const SUDDEN = 1500

export function createStaffing(counters: number): Staffing {
  const past = Array.from({ length: counters }, createPastDays)
  let today: Spell[][] = Array.from({ length: counters }, () => [])
  let plans: (readonly Spell[] | null)[] = Array.from({ length: counters }, () => null)
  let weekday = 0
  const late = createSample((z) => 60 + 240 * z, 3)
  const breakOff = createSample((z) => 60 + 240 * z, 3)
  const away = createSample(logNormal(1800, 0.6), 3)
  const comesBack = createChance(0.4, 3)
  const absence = createChance(0.03, 15)
  const suddenly = createRate(1 / 900_000, 900_000)
  const pausing = createRate(1 / 72_000, 36_000)
  const pauses = createSample(logNormal(420, 0.5), 3)
  const overtime = createOvertime()

  /** The planned spell nearest to what began at `second`. */
  function planned(spells: readonly Spell[], second: number): number {
    let best = -1
    spells.forEach(({ from }, place) => {
      if (best < 0 || Math.abs(from - second) < Math.abs((spells[best]?.from ?? 0) - second)) best = place
    })
    return best
  }

  function lateness(draws: Draws, atLeast: number): number {
    return late.shape().above(atLeast, draws.uniform())
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
        away.observe(second - before.to)
        comesBack.count(true)
      }
      if (plan !== null && plan !== undefined) {
        const place = planned(plan, second)
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
      const planTo = plan?.[planned(plan, spell.from)]?.to
      if (planTo === undefined) return
      if (second < planTo - SUDDEN) suddenly.happened()
      else overtime.observe(Math.max(lastCalled, spell.from) - planTo, second - planTo)
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
    draw: (counter, now, { isOpen, since, lastCalled }, openings, draws) => {
      const closes = openings.at(-1)?.to ?? Infinity
      const roster = plans[counter] ?? null
      const day = { weekday, now, isOpen, spells: today[counter] ?? [], openings }
      const seen = past[counter]?.like(day, draws.uniform()) ?? null
      const spells = roster ?? seen ?? openings
      const gapOf = (spell: Spell, next: Spell) =>
        roster === null ? next.from - spell.to : next.from - spell.to + breakOff.shape().at(draws.normal())
      const leaving = (to: number, after: number) => {
        if (to >= closes - 60) return Infinity
        return roster === null ? to : to + overtime.draw(after - to, draws)
      }
      const rest = (from: number, list: readonly Spell[]) => {
        const times: number[] = []
        for (let place = from; place < list.length; place++) {
          const [before, spell] = [list[place - 1], list[place]]
          if (before === undefined || spell === undefined) break
          const gap = spell.from - before.to
          if (gap < SHORT_BREAK) times.push(-Math.max(60, gapOf(before, spell)))
          else times.push(spell.from + (roster === null ? 0 : lateness(draws, -Infinity)))
          times.push(leaving(spell.to, -Infinity))
        }
        return times
      }
      if (isOpen) {
        const place =
          roster === null
            ? spells.findIndex(({ to }) => to > Math.max(lastCalled, since))
            : planned(spells, since)
        const spell = spells[place]
        const leaves = spell === undefined ? Infinity : leaving(spell.to, lastCalled)
        const sudden = roster === null ? Infinity : now - Math.log(draws.uniform()) / suddenly.mean()
        if (sudden < leaves && sudden < closes)
          return [sudden, draws.uniform() < comesBack.mean() ? -away.shape().at(draws.normal()) : Infinity]
        return [leaves, ...rest(place + 1, spells)]
      }
      const before = today[counter]?.at(-1)
      if (before !== undefined) {
        const place =
          roster === null ? spells.findIndex(({ from }) => from > now) : planned(spells, before.from) + 1
        const [spell, earlier] = [spells[place], spells[place - 1]]
        const elapsed = now - before.to
        if (
          roster === null &&
          spells.some(({ from, to }) => from <= now && now < to && to > before.to + 60)
        ) {
          if (draws.uniform() > comesBack.mean()) return [Infinity]
          return [before.to + away.shape().above(elapsed, draws.uniform())]
        }
        if (spell === undefined || earlier === undefined) return [Infinity]
        const gap = spell.from - earlier.to
        const length =
          roster === null
            ? Math.max(elapsed + 1, gap)
            : gap + breakOff.shape().above(elapsed - gap, draws.uniform())
        const comes = gap < SHORT_BREAK ? before.to + length : Math.max(now, spell.from)
        return [comes, leaving(spell.to, -Infinity), ...rest(place + 1, spells)]
      }
      const first = spells.findIndex(({ to }) => to > now)
      const spell = spells[first]
      // Of a counter that nobody has seen open, nothing is known but when it may open.
      const isUnseen = roster === null && seen === null
      if (spell === undefined || (isUnseen && now >= spell.from)) return [Infinity]
      if (isUnseen) return [spell.from, leaving(spell.to, -Infinity), ...rest(first + 1, spells)]
      const shape = late.shape()
      const stillOut = shape.chanceAbove(now - spell.from)
      const p = absence.mean()
      if (draws.uniform() < p / (p + (1 - p) * stillOut)) return [Infinity]
      const comes = spell.from + lateness(draws, now - spell.from)
      return [comes, leaving(spell.to, -Infinity), ...rest(first + 1, spells)]
    },
  }
}
