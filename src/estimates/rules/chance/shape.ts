import { normalBelow, normalQuantile } from './random.ts'

/** The values of a standard normal at which a shape is tabled. */
const STEP = 0.1
const EDGE = 3.2
const GRID = Array.from({ length: Math.round((2 * EDGE) / STEP) + 1 }, (_, place) => place * STEP - EDGE)
const GRID_BELOW = GRID.map(normalBelow)

/**
 * A distribution as a rising function of a standard normal: its quantiles, tabled. What was observed is mixed
 * with what was believed before by averaging quantiles (Vincent averaging; Ratcliff, Psychological Bulletin
 * 1979), so that few observations bend the belief and many replace it.
 */
export type Shape = {
  /** The value that belongs to a standard normal. */
  at: (z: number) => number
  /** The chance of a value above `x`. */
  chanceAbove: (x: number) => number
  /** A value above `x`, by a uniform. */
  above: (x: number, uniform: number) => number
}

/** `belief` gives the value at a standard normal before anything is seen, and weighs as `weight` observations. */
export function shapeOf(
  observed: Float64Array,
  belief: (z: number) => number,
  weight: number,
  spread: number,
): Shape {
  const count = observed.length
  const sorted = observed.slice().sort()
  const table = Float64Array.from(GRID, (z, place) => {
    const believed = belief(z)
    if (count === 0) return believed
    return (
      (count * observedAt(sorted, z, GRID_BELOW[place] ?? 0, spread) + weight * believed) / (count + weight)
    )
  })
  return shapeOfTable(table)
}

function shapeOfTable(table: Float64Array): Shape {
  const last = table.length - 1
  const at = (z: number) => {
    const exact = (z + EDGE) / STEP
    const place = exact < 0 ? 0 : exact >= last ? last - 1 : Math.floor(exact)
    const low = table[place] ?? 0
    return low + (exact - place) * ((table[place + 1] ?? 0) - low)
  }
  const normalOf = (x: number) => {
    let low = 0
    let high = last
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((table[middle] ?? 0) <= x) low = middle
      else high = middle
    }
    const from = table[low] ?? 0
    const width = (table[low + 1] ?? 0) - from
    const part = width > 0 ? (x - from) / width : x >= from ? 1 : 0
    return GRID_AT_ZERO + STEP * (low + Math.min(12, Math.max(-12, part)))
  }
  return {
    at,
    chanceAbove: (x) => Math.max(1e-12, normalBelow(-normalOf(x))),
    above: (x, uniform) => {
      const chance = Math.max(1e-12, normalBelow(-normalOf(x)))
      return Math.max(x, at(-normalQuantile(chance * uniform)))
    },
  }
}

const GRID_AT_ZERO = -EDGE

/** The sample's quantile; beyond its ends it goes on with the slope of a normal of that spread. */
function observedAt(sorted: Float64Array, z: number, below: number, spread: number): number {
  const count = sorted.length
  const exact = below * count - 0.5
  if (exact <= 0) return (sorted[0] ?? 0) - spread * Math.max(0, normalQuantile(0.5 / count) - z)
  if (exact >= count - 1)
    return (sorted[count - 1] ?? 0) + spread * Math.max(0, z - normalQuantile(1 - 0.5 / count))
  const place = Math.floor(exact)
  const low = sorted[place] ?? 0
  return low + (exact - place) * ((sorted[place + 1] ?? 0) - low)
}
