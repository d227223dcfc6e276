import type { Terms } from '../chance/belief.ts'
import type { Draws } from '../chance/random.ts'
import type { Shape } from '../chance/shape.ts'
import { HYPOTHESES } from './hypotheses.ts'
import { createUnknowns, STANDARD_OFF } from './unknowns.ts'
import { chosen, type Serving, shapeAround, spreadOf, USUAL_SPREAD, type View } from './views.ts'

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
/** How much each unknown may shift overnight, as a standard deviation. */
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

/** What is known of the lengths of servings of an office's services at its counters. */
export type ServiceTimes = {
  /** A serving that began at a second of the local day and lasted so many seconds; `at` in seconds, absolute. */
  observe: (service: number, counter: number, at: number, daySecond: number, seconds: number) => void
  newDay: () => void
  /** Draws what a run takes for true, from `at` on; `pick` in (0, 1) chooses the hypothesis. */
  draw: (draws: Draws, pick: number, at: number, daySecond: number, into: TimesDrawn) => void
}

/** `standards` are the published seconds by service, `pairs` says which counter serves which service. */
export function createServiceTimes(
  standards: readonly number[],
  counters: number,
  isServed: (service: number, counter: number) => boolean,
): ServiceTimes {
  const services = standards.length
  // The mean of what is believed at first is the standard.
  const expected = standards.map((seconds) => Math.log(seconds) - USUAL_SPREAD ** 2 / 2 - STANDARD_OFF)
  const unknowns = createUnknowns(services, counters, isServed)
  const { termsOf } = unknowns
  /** What a serving is the sum of besides itself: where the speed is today. */
  const speed: Terms = { places: [unknowns.wander, unknowns.day], weights: [1, 1] }
  const change: Terms = { places: [unknowns.change], weights: [1] }
  let seen = 0
  const kept: Serving[][] = standards.map(() => [])
  const shapedAt = new Float64Array(services)
  let lastAt = Number.NaN
  const allOdds = HYPOTHESES.reduce((sum, { odds }) => sum + Math.exp(odds), 0)
  const views: View[] = HYPOTHESES.map((hypothesis) => ({
    hypothesis,
    belief: unknowns.believe(hypothesis),
    weight: Math.exp(hypothesis.odds) / allOdds,
    first: Math.exp(hypothesis.odds) / allOdds,
    wandered: [],
    changed: [],
    squares: new Float64Array(services),
    counts: new Float64Array(services),
    shapes: standards.map(() => shapeAround(new Float64Array(0), USUAL_SPREAD)),
  }))
  const drawn = new Float64Array(unknowns.size)

  /** Hours since the last serving that was seen. */
  function hoursTo(at: number): number {
    return Number.isNaN(lastAt) ? 0 : Math.max(0, at - lastAt) / 3600
  }

  function wanderTo(at: number): void {
    const passed = hoursTo(at)
    lastAt = Number.isNaN(lastAt) ? at : Math.max(lastAt, at)
    if (passed === 0) return
    for (const { belief, hypothesis } of views) {
      const keep = Math.exp(-passed / hypothesis.wanderHours)
      belief.drift(unknowns.wander, keep, hypothesis.wander ** 2 * (1 - keep * keep))
    }
  }

  function reshape(service: number): void {
    const list = kept[service] ?? []
    shapedAt[service] = list.length
    for (const view of views) {
      const now = view.belief.mean(change)
      const aside = view.belief.mean(speed) + now
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
    belief.drift(unknowns.change, 1, CHANGE_SPREAD ** 2)
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
        view.wandered[seen] = view.belief.mean(speed)
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
      const { from, to } = unknowns.overnight
      for (const { belief, hypothesis } of views) {
        for (let place = from; place < to; place++) belief.drift(place, 1, OVERNIGHT_SPREAD ** 2)
        belief.drift(unknowns.day, 0, hypothesis.day ** 2)
      }
    },
    draw: (draws, pick, at, daySecond, into) => {
      const view = chosen(views, pick)
      view.belief.draw(draws, drawn)
      for (let counter = 0; counter < counters; counter++)
        for (let service = 0; service < services; service++)
          into.level[counter * services + service] =
            (expected[service] ?? 0) + unknowns.levelIn(drawn, service, counter)
      const { wander, wanderHours } = view.hypothesis
      const step = (from: number, keep: number) =>
        keep * from + wander * Math.sqrt(1 - keep * keep) * draws.normal()
      const keep = Math.exp(-SLOT_SECONDS / 3600 / wanderHours)
      // The belief itself stays where the last serving left it: a question changes nothing.
      let now = step(drawn[unknowns.wander] ?? 0, Math.exp(-hoursTo(at) / wanderHours))
      for (let slot = 0; slot < SLOTS; slot++) {
        into.hour[slot] = now + unknowns.hourIn(drawn, daySecond + slot * SLOT_SECONDS)
        now = step(now, keep)
      }
      into.shapes = view.shapes
    },
  }
}
