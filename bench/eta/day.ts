import { Temporal } from 'temporal-polyfill'
import { type Chance, normal, shuffled } from './chance.ts'
import { drawDuty, opensAt } from './duty.ts'
import type { Office } from './office.ts'
import type { Plan } from './plan.ts'
import { drawArrival } from './step.ts'
import { openTempo } from './tempo.ts'

/** The working days of a trace, as local dates. */
export function workingDays({ world }: Plan): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = []
  let day = Temporal.PlainDate.from(world.firstDay)
  while (days.length < world.days) {
    if (world.weekdays.includes(day.dayOfWeek)) days.push(day)
    day = day.add({ days: 1 })
  }
  return days
}

/** Midnight of a local date, in epoch milliseconds. */
export function midnightOf({ world }: Plan, day: Temporal.PlainDate): number {
  return day.toZonedDateTime(world.tz).epochMilliseconds
}

/** The office before anybody has come on a day, with what will come of its officers drawn. */
export function openDay(
  plan: Plan,
  chance: Chance,
  day: Temporal.PlainDate,
  { count, regimeAt }: { count: number; regimeAt: number },
): Office {
  const { world, services } = plan
  const weekday = day.dayOfWeek
  const officers = world.duty.isRotating ? shuffled(chance, plan.officers) : plan.officers
  const office: Office = {
    plan,
    chance,
    now: 0,
    counters: world.counters.map((counter, index) => {
      const duty = drawDuty(world, counter, weekday, chance)
      return {
        id: counter.id,
        mask: services.reduce((mask, { id, bit }) => (counter.services.includes(id) ? mask | bit : mask), 0),
        officer: officers[index] ?? { factors: [], wrap: null },
        phase: 'away',
        since: 0,
        until: opensAt(duty),
        scale: 1,
        law: null,
        ticket: null,
        comes: true,
        noShowOdds: 0,
        pauseAt: Number.POSITIVE_INFINITY,
        duty,
      }
    }),
    waiting: [],
    pointer: 0,
    nextArrivalAt: Number.POSITIVE_INFINITY,
    arrivalFactor: (world.weekdayLoad[weekday] ?? 1) * Math.exp(world.dayLoadDeviation * normal(chance)),
    tempo: openTempo(plan, chance, regimeAt),
    count,
    midnight: midnightOf(plan, day),
    said: [],
    target: null,
    targetCalledAt: Number.NaN,
  }
  office.nextArrivalAt = drawArrival(office, plan.openAt)
  return office
}
