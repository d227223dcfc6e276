import { expect, test } from 'vitest'
import { createDraws } from '../../src/estimates/rules/chance/random.ts'
import { createArrivals } from '../../src/estimates/rules/learn/arrivals.ts'

const MONDAY = 1
const TUESDAY = 2

/** Sukamaju's mornings: in each hour from 9 so many tickets of KTP, of which one in six is of the priority class. */
function arrivalsOf(mornings: readonly { weekday: number; tickets: number }[]) {
  const arrivals = createArrivals(0.01)
  for (const { weekday, tickets } of mornings) {
    arrivals.open(9, weekday, 3600)
    for (let ticket = 0; ticket < tickets; ticket++) arrivals.observe(0, ticket % 6 === 0 ? 0 : 1, 9, weekday)
  }
  return arrivals
}

/** The mean of many draws, as tickets an hour at nine. */
function atNine(arrivals: ReturnType<typeof createArrivals>, weekday: number): number {
  const draws = createDraws(1)
  const rates = new Float64Array(24)
  let sum = 0
  for (let draw = 0; draw < 400; draw++) {
    arrivals.draw(draws, weekday, rates)
    sum += (rates[9] ?? 0) * 3600
  }
  return sum / 400
}

test('thirty tickets in each of many hours at nine are thirty an hour', () => {
  const arrivals = arrivalsOf(Array.from({ length: 40 }, () => ({ weekday: MONDAY, tickets: 30 })))
  expect(atNine(arrivals, MONDAY)).toBeGreaterThan(28)
  expect(atNine(arrivals, MONDAY)).toBeLessThan(32)
})

test('a weekday on which twice as many come is told from one on which few do', () => {
  const weeks = Array.from({ length: 20 }, () => [
    { weekday: MONDAY, tickets: 40 },
    { weekday: TUESDAY, tickets: 20 },
  ])
  const arrivals = arrivalsOf(weeks.flat())
  expect(atNine(arrivals, MONDAY) / atNine(arrivals, TUESDAY)).toBeGreaterThan(1.7)
})

test('a class that the office adds takes nothing from what is known of the others', () => {
  const arrivals = arrivalsOf([{ weekday: MONDAY, tickets: 60 }])
  const before = [arrivals.part(0, 0), arrivals.part(0, 1)]
  arrivals.observe(0, 2, 9, MONDAY)
  arrivals.observe(1, 0, 9, MONDAY)
  expect(before).toEqual([10.5, 50.5])
  expect([arrivals.part(0, 0), arrivals.part(0, 1)]).toEqual(before)
  expect([arrivals.part(0, 2), arrivals.part(1, 0)]).toEqual([1.5, 1.5])
})
