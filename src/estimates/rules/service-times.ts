import { type Belief, createBelief, type Terms } from './belief.ts'
import { HYPOTHESES, type Hypothesis } from './hypotheses.ts'
import type { Draws } from './random.ts'
import { type Shape, shapeOf } from './shape.ts'

/** How far a published standard may be off before anything is seen: of all services together, and of each. */
const STANDARD_OFF_TOGETHER = 0.5
const STANDARD_OFF_EACH = 0.3
/** The spread of the logarithm of a serving's length, before anything is seen, and as how many servings it counts. */
const USUAL_SPREAD = 0.58
const USUAL_SPREAD_WEIGHT = 12
/** The share of belief that returns to what was believed at first with each serving (Herbster and Warmuth 1998). */
const SHARED = 0.00002
/** Once in so many servings a sudden change is thought possible, how likely that is, and how large, as a logarithm. */
const CHANGE_EVERY = 10
const CHANGE_CHANCE = 0.00005
const CHANGE_SPREAD = 0.4
/** How many of the likeliest changes are kept in mind. */
const CHANGES_KEPT = 4
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

type Serving = { number: number; terms: Terms; value: number }

type View = {
  hypothesis: Hypothesis
  belief: Belief
  /** How likely this view is, all views together 1; and how likely it was at first. */
  weight: number
  first: number
  /** Where the office's speed had wandered to at each serving, and what a sudden change added, null since the last. */
  wandered: number[]
  changed: (number | null)[]
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
  const changePlace = size++
  const wander: Terms = { places: [wanderPlace], weights: [1] }
  const change: Terms = { places: [changePlace], weights: [1] }
  let seen = 0
  const kept: Serving[][] = standards.map(() => [])
  const shapedAt = new Float64Array(services)
  let lastAt = Number.NaN
  const allOdds = HYPOTHESES.reduce((sum, { odds }) => sum + Math.exp(odds), 0)
  const views: View[] = HYPOTHESES.map((hypothesis) => ({
    hypothesis,
    belief: believe(hypothesis),
    weight: Math.exp(hypothesis.odds) / allOdds,
    first: Math.exp(hypothesis.odds) / allOdds,
    wandered: [],
    changed: [],
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
    belief.add(0)
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
        changePlace,
        ...(pair < 0 ? [] : [pair]),
      ],
      weights: [1, 1, 1, 1 - part, part, 1, 1, 1],
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
    for (const view of views) {
      const now = view.belief.mean(change)
      const aside = view.belief.mean(wander) + now
      const rest = Float64Array.from(
        list,
        ({ number, terms, value }) =>
          value -
          (view.belief.mean(terms) - aside) -
          (view.wandered[number] ?? 0) -
          (view.changed[number] ?? now),
      )
      view.shapes[service] = shapeAround(rest, spreadOf(view, service))
    }
  }

  /** Makes room for the thought that everything has just become slower or faster. */
  function thinkOfChange(): void {
    const parent = views.reduce((best, view) => (view.weight > best.weight ? view : best))
    const changes = views.slice(HYPOTHESES.length)
    if (changes.length >= CHANGES_KEPT) {
      const others = changes.filter((view) => view !== parent)
      const least = others.reduce((worst, view) => (view.weight < worst.weight ? view : worst))
      views.splice(views.indexOf(least), 1)
    }
    const belief = parent.belief.copy()
    belief.drift(changePlace, 1, CHANGE_SPREAD ** 2)
    const now = parent.belief.mean(change)
    for (const view of views) view.weight *= 1 - CHANGE_CHANCE
    views.push({
      hypothesis: parent.hypothesis,
      belief,
      weight: CHANGE_CHANCE,
      first: 0,
      wandered: parent.wandered.slice(),
      changed: parent.changed.map((each) => each ?? now),
      squares: parent.squares.slice(),
      counts: parent.counts.slice(),
      shapes: parent.shapes.slice(),
    })
  }

  return {
    observe: (service, counter, at, daySecond, seconds) => {
      wanderTo(at)
      const terms = termsOf(service, counter, daySecond)
      const value = Math.log(Math.max(1, seconds)) - (expected[service] ?? 0)
      if (seen % CHANGE_EVERY === 0 && seen > 0) thinkOfChange()
      let all = 0
      for (const view of views) {
        const noise = spreadOf(view, service) ** 2
        const total = view.belief.variance(terms) + noise
        const foretold = view.belief.mean(terms)
        const bound = MOST_SURPRISE * Math.sqrt(total)
        const surprise = Math.max(-bound, Math.min(bound, value - foretold))
        view.weight *= Math.exp(-0.5 * (surprise ** 2 / total)) / Math.sqrt(total)
        all += view.weight
        view.belief.observe(terms, foretold + surprise, noise)
        view.squares[service] = (view.squares[service] ?? 0) + (surprise ** 2 * noise) / total
        view.counts[service] = (view.counts[service] ?? 0) + 1
        view.wandered[seen] = view.belief.mean(wander)
        view.changed[seen] = null
      }
      for (const view of views) view.weight = (1 - SHARED) * (view.weight / all) + SHARED * view.first
      const list = kept[service] ?? []
      list.push({ number: seen, terms, value })
      seen += 1
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
      const together = (drawn[0] ?? 0) + (drawn[changePlace] ?? 0)
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
          now + (1 - part) * (drawn[hours + low] ?? 0) + part * (drawn[hours + ((low + 1) % HALF_HOURS)] ?? 0)
        now = keep * now + wander * Math.sqrt(1 - keep * keep) * draws.normal()
      }
      into.shapes = view.shapes
    },
    weights: () => views.map(({ hypothesis, weight }) => ({ name: hypothesis.name, weight })),
  }
}

function shapeAround(rest: Float64Array, spread: number): Shape {
  const weight = USUAL_SPREAD_WEIGHT / (1 + rest.length / 40)
  return shapeOf(rest, (z) => spread * z, weight, spread * 0.7)
}

function chosen(views: readonly View[], pick: number): View {
  let left = pick
  for (const view of views) {
    left -= view.weight
    if (left <= 0) return view
  }
  const last = views.at(-1)
  if (last === undefined) throw new Error('there is no hypothesis')
  return last
}

/** The half hours between whose middles a second of the day lies, and how far it is from the first. */
function halfHourOf(daySecond: number): { low: number; part: number } {
  const exact = daySecond / 1800 - 0.5 + HALF_HOURS
  const low = Math.floor(exact)
  return { low: low % HALF_HOURS, part: exact - low }
}
