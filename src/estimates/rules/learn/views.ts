import type { Belief, Terms } from '../chance/belief.ts'
import { type Shape, shapeOf } from '../chance/shape.ts'
import type { Hypothesis } from './hypotheses.ts'

/** The spread of the logarithm of a serving's length, before anything is seen, and as how many servings it counts. */
export const USUAL_SPREAD = 0.58
const USUAL_SPREAD_WEIGHT = 12

/** One serving as the views remember it: its number, what it is the sum of, and the logarithm of its length. */
export type Serving = { number: number; terms: Terms; value: number }

/** One way to see an office's times, and what it makes of them. */
export type View = {
  hypothesis: Hypothesis
  belief: Belief
  /** How likely this view is, all views together 1; and how likely it was at first. */
  weight: number
  first: number
  /** Where the office's speed was on that day at each serving, and what a sudden change added, null since the last. */
  wandered: number[]
  changed: (number | null)[]
  squares: Float64Array
  counts: Float64Array
  shapes: Shape[]
}

/** The spread of a service's lengths around what a view foretells. */
export function spreadOf(view: View, service: number): number {
  const squares = (view.squares[service] ?? 0) + USUAL_SPREAD_WEIGHT * USUAL_SPREAD ** 2
  return Math.sqrt(squares / ((view.counts[service] ?? 0) + USUAL_SPREAD_WEIGHT))
}

/** The shape of what a view leaves unexplained. */
export function shapeAround(rest: Float64Array, spread: number): Shape {
  const weight = USUAL_SPREAD_WEIGHT / (1 + rest.length / 40)
  return shapeOf(rest, (z) => spread * z, weight, spread * 0.7)
}

/** The view to which a number in (0, 1) falls, by their weights. */
export function chosen(views: readonly View[], pick: number): View {
  let left = pick
  for (const view of views) {
    left -= view.weight
    if (left <= 0) return view
  }
  const last = views.at(-1)
  if (last === undefined) throw new Error('there is no hypothesis')
  return last
}
