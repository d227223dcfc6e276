import type { Draws } from './random.ts'

/** A weighted sum of unknowns: where each stands in the vector, and its weight. */
export type Terms = { places: readonly number[]; weights: readonly number[] }

/**
 * What is believed of a vector of unknowns: Gaussian, made sharper by noisy sums of a few of them.
 * Source: Kalman, "A new approach to linear filtering and prediction problems" (1960).
 */
export type Belief = {
  size: () => number
  /** Adds an unknown of mean 0; answers its place. */
  add: (variance: number) => number
  /** Sets what is believed to be common to two unknowns. */
  relate: (place: number, other: number, covariance: number) => void
  mean: (terms: Terms) => number
  variance: (terms: Terms) => number
  observe: (terms: Terms, value: number, noise: number) => void
  /** Lets an unknown fall back towards 0, keeping `keep` of it, and adds variance. */
  drift: (place: number, keep: number, variance: number) => void
  /** The same belief, to go its own way from here. */
  copy: () => Belief
  /** One vector drawn from the belief, written into `into`. */
  draw: (draws: Draws, into: Float64Array) => void
}

export function createBelief(capacity: number): Belief {
  return beliefOf(0, new Float64Array(capacity), new Float64Array(capacity * capacity))
}

function beliefOf(known: number, mean: Float64Array, covariance: Float64Array): Belief {
  const capacity = mean.length
  let size = known
  const gain = new Float64Array(capacity)
  const standard = new Float64Array(capacity)
  let root: Float64Array | null = null

  /** Only the lower triangle is kept: what two unknowns have in common is the same either way. */
  const placeOf = (one: number, other: number) =>
    one > other ? one * capacity + other : other * capacity + one
  const at = (one: number, other: number) => covariance[placeOf(one, other)] ?? 0

  function spread({ places, weights }: Terms): number {
    let sum = 0
    for (let i = 0; i < places.length; i++)
      for (let j = 0; j < places.length; j++)
        sum += (weights[i] ?? 0) * (weights[j] ?? 0) * at(places[i] ?? 0, places[j] ?? 0)
    return sum
  }

  function meanOf({ places, weights }: Terms): number {
    let sum = 0
    for (let i = 0; i < places.length; i++) sum += (weights[i] ?? 0) * (mean[places[i] ?? 0] ?? 0)
    return sum
  }

  /** The lower triangle whose product with its transpose is the covariance. */
  function squareRoot(): Float64Array {
    const lower = new Float64Array(size * size)
    for (let row = 0; row < size; row++) {
      for (let column = 0; column <= row; column++) {
        let sum = at(row, column)
        for (let k = 0; k < column; k++) sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0)
        if (row === column) lower[row * size + row] = Math.sqrt(Math.max(0, sum))
        else {
          const pivot = lower[column * size + column] ?? 0
          lower[row * size + column] = pivot > 1e-9 ? sum / pivot : 0
        }
      }
    }
    return lower
  }

  return {
    size: () => size,
    add: (variance) => {
      if (size === capacity) throw new Error('the belief holds no further unknown')
      covariance[size * capacity + size] = variance
      root = null
      size += 1
      return size - 1
    },
    relate: (place, other, value) => {
      covariance[placeOf(place, other)] = value
      root = null
    },
    mean: meanOf,
    variance: spread,
    observe: (terms, value, noise) => {
      const { places, weights } = terms
      for (let row = 0; row < size; row++) {
        let sum = 0
        for (let i = 0; i < places.length; i++) sum += (weights[i] ?? 0) * at(row, places[i] ?? 0)
        gain[row] = sum
      }
      const total = spread(terms) + noise
      const surprise = value - meanOf(terms)
      for (let row = 0; row < size; row++) {
        const share = (gain[row] ?? 0) / total
        if (share === 0) continue
        mean[row] = (mean[row] ?? 0) + share * surprise
        const start = row * capacity
        for (let column = 0; column <= row; column++)
          covariance[start + column] = (covariance[start + column] ?? 0) - share * (gain[column] ?? 0)
      }
      root = null
    },
    drift: (place, keep, variance) => {
      mean[place] = keep * (mean[place] ?? 0)
      for (let other = 0; other < size; other++)
        if (other !== place) covariance[placeOf(place, other)] = keep * at(place, other)
      covariance[placeOf(place, place)] = keep * keep * at(place, place) + variance
      root = null
    },
    copy: () => beliefOf(size, mean.slice(), covariance.slice()),
    draw: (draws, into) => {
      root ??= squareRoot()
      for (let row = 0; row < size; row++) {
        standard[row] = draws.normal()
        let sum = mean[row] ?? 0
        for (let column = 0; column <= row; column++)
          sum += (root[row * size + column] ?? 0) * (standard[column] ?? 0)
        into[row] = sum
      }
    },
  }
}
