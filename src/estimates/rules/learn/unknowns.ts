import { type Belief, createBelief, type Terms } from '../chance/belief.ts'
import type { Hypothesis } from './hypotheses.ts'

/** How far a published standard may be off before anything is seen: of all services together, and of each. */
const STANDARD_OFF_TOGETHER = 0.5
const STANDARD_OFF_EACH = 0.3
/** By how much the logarithm of the mean is above the mean of the logarithm, so far as standards may be off. */
export const STANDARD_OFF = (STANDARD_OFF_TOGETHER ** 2 + STANDARD_OFF_EACH ** 2) / 2
const HALF_HOURS = 48
/** After how many half hours the time of day has half forgotten what it was, roughly. */
const HALF_HOURS_ALIKE = 5

/**
 * What is not known of the lengths of servings, as one vector of logarithms: how far off the standards are together
 * and each, what each counter adds, each half hour, each pair of counter and service, how the office's speed wanders,
 * what this day adds, and what a sudden change added.
 */
export type Unknowns = {
  size: number
  believe: (hypothesis: Hypothesis) => Belief
  /** What a serving that began at a second of the local day is the sum of. */
  termsOf: (service: number, counter: number, daySecond: number) => Terms
  wander: number
  day: number
  change: number
  /** The places that may shift a little overnight. */
  overnight: { from: number; to: number }
  /** Of a drawn vector: what a pair adds without the hour and without the wandering; and what an hour adds. */
  levelIn: (drawn: Float64Array, service: number, counter: number) => number
  hourIn: (drawn: Float64Array, daySecond: number) => number
}

export function createUnknowns(
  services: number,
  counters: number,
  isServed: (service: number, counter: number) => boolean,
): Unknowns {
  const pairs = new Int32Array(services * counters).fill(-1)
  const hours = 1 + services + counters
  let size = hours + HALF_HOURS
  for (let counter = 0; counter < counters; counter++)
    for (let service = 0; service < services; service++)
      if (isServed(service, counter)) pairs[counter * services + service] = size++
  const wander = size++
  const day = size++
  const change = size++
  return {
    size,
    wander,
    day,
    change,
    overnight: { from: 1, to: hours },
    believe: (hypothesis) => {
      const belief = createBelief(size)
      belief.add(STANDARD_OFF_TOGETHER ** 2)
      for (let service = 0; service < services; service++) belief.add(STANDARD_OFF_EACH ** 2)
      for (let counter = 0; counter < counters; counter++) belief.add(hypothesis.counters ** 2)
      for (let half = 0; half < HALF_HOURS; half++) belief.add(hypothesis.halfHours ** 2)
      for (let half = 0; half < HALF_HOURS; half++)
        for (let other = 0; other < half; other++) {
          const alike = Math.exp(-(half - other) / HALF_HOURS_ALIKE)
          belief.relate(hours + half, hours + other, hypothesis.halfHours ** 2 * alike)
        }
      while (belief.size() < wander) belief.add(hypothesis.pairs ** 2)
      belief.add(hypothesis.wander ** 2)
      belief.add(hypothesis.day ** 2)
      belief.add(0)
      return belief
    },
    termsOf: (service, counter, daySecond) => {
      const { low, high, part } = halfHoursAt(daySecond)
      const pair = pairs[counter * services + service] ?? -1
      const places = [hours + low, hours + high, 0, 1 + service, 1 + services + counter, wander, day, change]
      return {
        places: pair < 0 ? places : [...places, pair],
        weights: [1 - part, part, 1, 1, 1, 1, 1, 1, 1],
      }
    },
    levelIn: (drawn, service, counter) => {
      const pair = pairs[counter * services + service] ?? -1
      const together = (drawn[0] ?? 0) + (drawn[day] ?? 0) + (drawn[change] ?? 0)
      const each = (drawn[1 + service] ?? 0) + (drawn[1 + services + counter] ?? 0)
      return together + each + (pair < 0 ? 0 : (drawn[pair] ?? 0))
    },
    hourIn: (drawn, daySecond) => {
      const { low, high, part } = halfHoursAt(daySecond)
      return (1 - part) * (drawn[hours + low] ?? 0) + part * (drawn[hours + high] ?? 0)
    },
  }
}

/** The half hours between whose middles a second of the day lies, and how far it is from the first. */
function halfHoursAt(daySecond: number): { low: number; high: number; part: number } {
  const exact = daySecond / 1800 - 0.5 + HALF_HOURS
  const low = Math.floor(exact)
  return { low: low % HALF_HOURS, high: (low + 1) % HALF_HOURS, part: exact - low }
}
