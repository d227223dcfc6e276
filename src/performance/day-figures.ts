import type { Office } from '../offices/office.ts'
import { localTime } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { lastSeq } from '../platform/events.ts'
import { stepsOfDay } from './day-steps.ts'
import { type CounterFigures, type Figures, figuresOf, isServed, stepsBy } from './rules/figures.ts'
import type { Step } from './rules/steps.ts'

/** The figures of one office and local day. There is no person in them: no ticket, no officer. */
export type DayFigures = {
  office: string
  day: string
  /** The office's last event when they were counted: equal numbers mean equal figures. */
  seq: number
  total: Figures
  /** By service, in no order. */
  services: { service: string; figures: Figures }[]
  /** By the local hour in which the ticket was given, from the first to the last, none left out. */
  hours: { hour: number; figures: Figures }[]
  /** By both. */
  servicesByHour: { service: string; hour: number; figures: Figures }[]
  /** By the counter that called last, of what was served there; in no order. */
  counters: { counter: string; figures: CounterFigures }[]
}

/** Counts the day; ask within a snapshot. A day of which nothing is known has a total of noughts. */
export async function dayFigures(db: Database, office: Office, day: string): Promise<DayFigures> {
  const { slug, timeZone } = office
  const steps = await stepsOfDay(db, slug, day)
  const hourOf = ({ issuedAt }: Step) => Number(localTime(issuedAt, timeZone).slice(0, 2))
  const byService = [...stepsBy(steps, ({ service }) => service)]
  const byHour = stepsBy(steps, hourOf)
  const byCounter = [...stepsBy(steps.filter(isServed), ({ counter }) => counter ?? '')]
  return {
    office: slug,
    day,
    seq: await lastSeq(db, slug),
    total: figuresOf(steps),
    services: byService.map(([service, those]) => ({ service, figures: figuresOf(those) })),
    hours: hoursFrom([...byHour.keys()]).map((hour) => ({
      hour,
      figures: figuresOf(byHour.get(hour) ?? []),
    })),
    servicesByHour: byService.flatMap(([service, those]) =>
      [...stepsBy(those, hourOf)].map(([hour, them]) => ({ service, hour, figures: figuresOf(them) })),
    ),
    counters: byCounter.map(([counter, those]) => ({ counter, figures: figuresOf(those) })),
  }
}

/** Every hour from the first to the last of these. */
function hoursFrom(hours: readonly number[]): number[] {
  if (hours.length === 0) return []
  const first = Math.min(...hours)
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, place) => first + place)
}
