import { Temporal } from 'temporal-polyfill'
import type { ConfigEvent, TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { chanceOf } from './chance.ts'
import { midnightOf, openDay, workingDays } from './day.ts'
import type { Office } from './office.ts'
import { type Plan, planOf } from './plan.ts'
import { type Asked, askThrough } from './queries.ts'
import { nextAt, step } from './step.ts'
import { drawRegime } from './tempo.ts'
import { sayWhoLeft } from './turn.ts'
import type { World } from './world.ts'

export type MadeTrace = Readonly<{
  events: readonly TraceEvent[]
  asked: readonly (Asked & { day: number })[]
  tickets: number
}>

/** A trace of a world: the same for the same seed and turn, however many runs its oracle makes. */
export function makeTrace(world: World, seed: number, turn: number, runs: number): MadeTrace {
  const plan = planOf(world)
  const chance = chanceOf(seed, world.id, turn)
  const asking = {
    chance: chanceOf(seed, world.id, turn, 'asks'),
    oracle: chanceOf(seed, world.id, turn, 'oracle'),
    runs,
    count: 0,
  }
  const regime = drawRegime(world.tempo, plan, chance)
  const days = workingDays(plan)
  const events: TraceEvent[] = [configOf(plan, days[0])]
  const asked: (Asked & { day: number })[] = []
  let count = 0
  for (const [day, date] of days.entries()) {
    const regimeAt = day < regime.day ? Number.POSITIVE_INFINITY : day > regime.day ? 0 : regime.at
    const office = openDay(plan, chance, date, { count, regimeAt })
    if (day < world.hist) pass(office)
    else asked.push(...askThrough(office, asking).map((one) => ({ ...one, day })))
    if (world.duty.isPublished) events.push(rosterOf(office, date))
    events.push(...observedOf(office))
    count = office.count
  }
  return { events, asked, tickets: count }
}

function pass(office: Office): void {
  while (nextAt(office) < Number.POSITIVE_INFINITY) step(office)
}

/** What could be observed, in order of time: that somebody left the line is found out late by the simulation. */
function observedOf(office: Office): TraceEvent[] {
  sayWhoLeft(office)
  return (office.said ?? []).sort((one, other) => one.t - other.t)
}

function configOf(plan: Plan, first: Temporal.PlainDate | undefined): ConfigEvent {
  const { world } = plan
  return {
    t: midnightOf(plan, first ?? Temporal.PlainDate.from(world.firstDay)),
    type: 'config',
    version: 1,
    tz: world.tz,
    services: world.services.map(({ id, standardSeconds }) => ({ id, standard_s: standardSeconds })),
    counters: world.counters.map(({ id, services }) => ({ id, services })),
    policy: { order: 'fifo', classes: world.classes.map(({ id }) => id), alternation: world.alternation },
    hours: world.weekdays.map((weekday) => ({ weekday, open: world.open, close: world.close })),
  }
}

function rosterOf({ counters, midnight }: Office, day: Temporal.PlainDate): TraceEvent {
  return {
    t: midnight + 7 * 3_600_000,
    type: 'roster',
    day: day.toString(),
    shifts: counters.flatMap(({ id, duty }) =>
      duty.stretches.map(({ from, to }) => ({
        counter: id,
        from: midnight + from * 1000,
        to: midnight + to * 1000,
      })),
    ),
  }
}
