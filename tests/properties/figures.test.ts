import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOffice } from '../../src/offices/office.ts'
import { type DayFigures, dayFigures } from '../../src/performance/day-figures.ts'
import { type Figures, figureNames } from '../../src/performance/rules/figures.ts'
import { eventsAfter } from '../../src/platform/events.ts'
import { recount } from '../support/recount.ts'
import { liveThrough, someRules, someSteps } from '../support/visits/run.ts'
import type { World } from '../support/world.ts'

const RUNS = 15
const STEPS = 60
const office = 'sukamaju'
const day = '2026-04-06'

const counts = figureNames.filter((name) => !name.endsWith('Seconds'))

test(`whatever happens in ${RUNS} runs of ${STEPS} steps, the figures add up and anybody can count them again`, async () => {
  const runs = fc.asyncProperty(someRules, someSteps(STEPS), (rules, steps) =>
    liveThrough(rules, steps, figuresHold),
  )
  await fc.assert(runs, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 })
}, 90_000)

async function figuresHold(world: World): Promise<void> {
  const { snapshot, reading } = world.house()
  const figures = await snapshot(async (db) => dayFigures(db, await findOffice(db, office), day))
  addUp(figures)
  for (const row of [figures.total, ...figures.services.map((each) => each.figures)]) isBalanced(row)
  const events = await eventsAfter(reading, office, 0, 10_000)
  const anew = recount(events)
  const sorted = figures.services.toSorted((a, b) => (a.service < b.service ? -1 : 1))
  expect(sorted.map((each) => ({ service: each.service, counts: countsOf(each.figures) }))).toEqual(
    anew.map(({ service, counts }) => ({ service, counts })),
  )
  for (const [place, { waits }] of anew.entries()) {
    const { waitMedianSeconds, waitP90Seconds, waitLongestSeconds } = sorted[place]?.figures ?? figures.total
    isAtShare(waits, waitMedianSeconds, 0.5)
    isAtShare(waits, waitP90Seconds, 0.9)
    expect(waitLongestSeconds).toBe(waits.length === 0 ? null : Math.max(...waits))
  }
}

/** The rows of every table come to the total. */
function addUp({ total, services, hours, servicesByHour, counters }: DayFigures): void {
  for (const rows of [services, hours, servicesByHour]) {
    const sum = (name: (typeof counts)[number]) =>
      rows.reduce((before, { figures }) => before + (figures[name] ?? 0), 0)
    for (const name of counts) expect([name, sum(name)]).toEqual([name, total[name]])
  }
  expect(counters.reduce((sum, { figures }) => sum + figures.served, 0)).toBe(total.served)
}

function isBalanced(row: Figures): void {
  expect(row.issued + row.received).toBe(row.served + row.sentOn + row.cancelled + row.open)
  expect(row.served).toBe(row.done + row.incomplete + row.referred + row.nothing + row.unsaid)
}

/** At least that share is no longer than the value, and less than that share is shorter. */
function isAtShare(values: readonly number[], value: number | null, share: number): void {
  const [upTo, below] = [(each: number) => each <= (value ?? 0), (each: number) => each < (value ?? 0)]
  expect(value === null).toBe(values.length === 0)
  expect(values.filter(upTo).length).toBeGreaterThanOrEqual(share * values.length)
  if (value !== null) expect(values.filter(below).length).toBeLessThan(share * values.length)
}

function countsOf(figures: Figures): Record<string, number | null> {
  return Object.fromEntries(counts.map((name) => [name, figures[name]]))
}
