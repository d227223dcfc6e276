import { type Belief, createBelief, type Terms } from './belief.ts'
import { HYPOTHESES, type Hypothesis } from './hypotheses.ts'
import type { Draws } from './random.ts'
import { type Shape, shapeOf } from './shape.ts'

/** How far a published standard may be off before anything is seen: of all services together, and of each. */
const STANDARD_OFF_TOGETHER = +(process.env.TOG ?? 0.5)
const STANDARD_OFF_EACH = +(process.env.EACH ?? 0.3)
/** The spread of the logarithm of a serving's length, before anything is seen, and as how many servings it counts. */
const USUAL_SPREAD = 0.58
const USUAL_SPREAD_WEIGHT = +(process.env.USW ?? 12)
/** How many servings a hypothesis is judged by: what it foretold so many ago counts a third. */
const MEMORY = 600
/** How many past servings of a service shape its distribution. */
const KEPT = 3000
/** The most that one serving may surprise, in standard deviations. */
const MOST_SURPRISE = 3
const HALF_HOURS = 48
const OVERNIGHT_SPREAD = 0.012

/** The whole of what one run of the simulation takes for true of the lengths of servings. */
export type TimesDrawn = {
  /** The logarithm of the typical seconds of a service at a counter, by `counter * services + service`. */
  level: Float64Array
  /** What the hour adds, by slots of `SLOT_SECONDS` from now. */
  hour: Float64Array
  /** The shape of the logarithm around that, by service. */
  shapes: readonly Shape[]
}

export const SLOT_SECONDS = 600
export const SLOTS = 60

type Serving = { terms: Terms; value: number; wanders: Float64Array }

type View = {
  hypothesis: Hypothesis
  belief: Belief
  evidence: number
  squares: Float64Array
  counts: Float64Array
  shapes: Shape[]
}

/** What is known of the lengths of servings of an office's services at its counters. */
export type ServiceTimes = {
  /** A serving that began at a second of the local day and lasted so many seconds; `at` in seconds, absolute. */
  observe: (service: number, counter: number, at: number, daySecond: number, seconds: number) => void
  newDay: () => void
  /** Draws what a run takes for true, from `at` on; `pick` in (0, 1) chooses the hypothesis. */
  draw: (draws: Draws, pick: number, at: number, daySecond: number, into: TimesDrawn) => void
  weights: () => { name: string; weight: number }[]
}

/** `standards` are the published seconds by service, `pairs` says which counter serves which service. */
export function createServiceTimes(
  standards: readonly number[],
  counters: number,
  isServed: (service: number, counter: number) => boolean,
): ServiceTimes {
  const services = standards.length
  const expected = standards.map((seconds) => Math.log(seconds) - (USUAL_SPREAD * USUAL_SPREAD) / 2)
  const pairs = new Int32Array(services * counters).fill(-1)
  const hours = 1 + services + counters
  let size = hours + HALF_HOURS
  for (let counter = 0; counter < counters; counter++)
    for (let service = 0; service < services; service++)
      if (isServed(service, counter)) pairs[counter * services + service] = size++
  const wanderPlace = size++
  const kept: Serving[][] = standards.map(() => [])
  const shapedAt = new Float64Array(services)
  let lastAt = Number.NaN
  const views: View[] = HYPOTHESES.map((hypothesis) => ({
    hypothesis,
    belief: believe(hypothesis),
    evidence: hypothesis.odds,
    squares: new Float64Array(services),
    counts: new Float64Array(services),
    shapes: standards.map(() => shapeAround(new Float64Array(0), USUAL_SPREAD)),
  }))
  const drawn = new Float64Array(size)

  function believe({ counters: each, pairs: pair, halfHours, wander }: Hypothesis): Belief {
    const belief = createBelief(size)
    belief.add(STANDARD_OFF_TOGETHER ** 2)
    for (let service = 0; service < services; service++) belief.add(STANDARD_OFF_EACH ** 2)
    for (let counter = 0; counter < counters; counter++) belief.add(each ** 2)
    for (let half = 0; half < HALF_HOURS; half++) belief.add(halfHours ** 2)
    for (let half = 0; half < HALF_HOURS; half++)
      for (let other = 0; other < half; other++)
        belief.relate(hours + half, hours + other, halfHours ** 2 * Math.exp(-(half - other) / 5))
    while (belief.size() < wanderPlace) belief.add(pair ** 2)
    belief.add(wander ** 2)
    return belief
  }

  function termsOf(service: number, counter: number, daySecond: number): Terms {
    const { low, part } = halfHourOf(daySecond)
    const pair = pairs[counter * services + service] ?? -1
    return {
      places: [
        0,
        1 + service,
        1 + services + counter,
        hours + low,
        hours + ((low + 1) % HALF_HOURS),
        wanderPlace,
        ...(pair < 0 ? [] : [pair]),
      ],
      weights: [1, 1, 1, 1 - part, part, 1, 1],
    }
  }

  function spreadOf(view: View, service: number): number {
    const squares = (view.squares[service] ?? 0) + USUAL_SPREAD_WEIGHT * USUAL_SPREAD ** 2
    return Math.sqrt(squares / ((view.counts[service] ?? 0) + USUAL_SPREAD_WEIGHT))
  }

  function wanderTo(at: number): void {
    const passed = Number.isNaN(lastAt) ? 0 : Math.max(0, at - lastAt) / 3600
    lastAt = Number.isNaN(lastAt) ? at : Math.max(lastAt, at)
    if (passed === 0) return
    for (const { belief, hypothesis } of views) {
      const keep = Math.exp(-passed / hypothesis.wanderHours)
      belief.drift(wanderPlace, keep, hypothesis.wander ** 2 * (1 - keep * keep))
    }
  }

  function reshape(service: number): void {
    const list = kept[service] ?? []
    shapedAt[service] = list.length
    views.forEach((view, place) => {
      const rest = Float64Array.from(
        list,
        ({ terms, value, wanders }) =>
          value -
          (view.belief.mean(terms) - view.belief.mean({ places: [wanderPlace], weights: [1] })) -
          (wanders[place] ?? 0),
      )
      view.shapes[service] = shapeAround(rest, spreadOf(view, service))
    })
  }

  return {
    observe: (service, counter, at, daySecond, seconds) => {
      wanderTo(at)
      const terms = termsOf(service, counter, daySecond)
      const value = Math.log(Math.max(1, seconds)) - (expected[service] ?? 0)
      const wanders = new Float64Array(views.length)
      views.forEach((view, place) => {
        const noise = spreadOf(view, service) ** 2
        const total = view.belief.variance(terms) + noise
        const foretold = view.belief.mean(terms)
        const bound = MOST_SURPRISE * Math.sqrt(total)
        const surprise = Math.max(-bound, Math.min(bound, value - foretold))
        const { evidence } = view
        view.evidence = view.hypothesis.odds + (evidence - view.hypothesis.odds) * (1 - 1 / MEMORY) - 0.5 * (Math.log(total) + surprise ** 2 / total)
        view.belief.observe(terms, foretold + surprise, noise)
        view.squares[service] = (view.squares[service] ?? 0) + (surprise ** 2 * noise) / total
        view.counts[service] = (view.counts[service] ?? 0) + 1
        wanders[place] = view.belief.mean({ places: [wanderPlace], weights: [1] })
      })
      const list = kept[service] ?? []
      list.push({ terms, value, wanders })
      if (list.length > KEPT * 1.5) list.splice(0, list.length - KEPT)
      const last = shapedAt[service] ?? 0
      if (list.length < last || list.length >= last * 1.1 + 1) reshape(service)
    },
    newDay: () => {
      for (const { belief } of views)
        for (let place = 1; place < hours; place++) belief.drift(place, 1, OVERNIGHT_SPREAD ** 2)
    },
    draw: (draws, pick, at, daySecond, into) => {
      wanderTo(at)
      const view = chosen(views, pick)
      view.belief.draw(draws, drawn)
      const together = drawn[0] ?? 0
      for (let counter = 0; counter < counters; counter++)
        for (let service = 0; service < services; service++) {
          const pair = pairs[counter * services + service] ?? -1
          into.level[counter * services + service] =
            (expected[service] ?? 0) +
            together +
            (drawn[1 + service] ?? 0) +
            (drawn[1 + services + counter] ?? 0) +
            (pair < 0 ? 0 : (drawn[pair] ?? 0))
        }
      const { wander, wanderHours } = view.hypothesis
      const keep = Math.exp(-SLOT_SECONDS / 3600 / wanderHours)
      let now = drawn[wanderPlace] ?? 0
      for (let slot = 0; slot < SLOTS; slot++) {
        const { low, part } = halfHourOf(daySecond + slot * SLOT_SECONDS)
        into.hour[slot] =
          now +
          (1 - part) * (drawn[hours + low] ?? 0) +
          part * (drawn[hours + ((low + 1) % HALF_HOURS)] ?? 0)
        now = keep * now + wander * Math.sqrt(1 - keep * keep) * draws.normal()
      }
      into.shapes = view.shapes
    },
    weights: () => {
      const most = Math.max(...views.map(({ evidence }) => evidence))
      const parts = views.map(({ evidence }) => Math.exp(evidence - most))
      const sum = parts.reduce((total, part) => total + part, 0)
      return views.map(({ hypothesis }, place) => ({
        name: hypothesis.name,
        weight: (parts[place] ?? 0) / sum,
      }))
    },
  }
}

function shapeAround(rest: Float64Array, spread: number): Shape {
  const weight = USUAL_SPREAD_WEIGHT / (1 + rest.length / 40)
  return shapeOf(rest, (z) => spread * z, weight, spread * 0.7)
}

function chosen(views: readonly View[], pick: number): View {
  const most = Math.max(...views.map(({ evidence }) => evidence))
  const sum = views.reduce((total, { evidence }) => total + Math.exp(evidence - most), 0)
  let left = pick * sum
  for (const view of views) {
    left -= Math.exp(view.evidence - most)
    if (left <= 0) return view
  }
  const [first] = views
  if (first === undefined) throw new Error('there is no hypothesis')
  return first
}

/** The half hours between whose middles a second of the day lies, and how far it is from the first. */
function halfHourOf(daySecond: number): { low: number; part: number } {
  const exact = daySecond / 1800 - 0.5 + HALF_HOURS
  const low = Math.floor(exact)
  return { low: low % HALF_HOURS, part: exact - low }
}
