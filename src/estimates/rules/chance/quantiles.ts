import type { Estimate } from '../estimate.ts'

/** Where the 10 %, 50 % and 90 % points are read, as shares of the weight. */
export type Shares = readonly [p10: number, p50: number, p90: number]

/**
 * Quantiles and mean of weighted runs; runs that never came to a call count as longer than all. Null when more
 * than half of the weight never did. With `shares` the quantiles are read there instead, and the mean goes with the
 * middle; not where nobody waits.
 */
export function summaryOf(
  values: Float64Array,
  weights: Float64Array,
  shares: Shares | null = null,
): Estimate | null {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  let total = 0
  let [sum, finite, most] = [0, 0, 0]
  for (const place of order) {
    const [value, weight] = [values[place] ?? 0, weights[place] ?? 0]
    total += weight
    if (value === Infinity) continue
    sum += value * weight
    finite += weight
    most = Math.max(most, value)
  }
  if (finite === 0 || finite < total / 2) return null
  const at = (share: number) => {
    let [before, last, lastWeight] = [0, 0, 0]
    for (const place of order) {
      const [value, weight] = [Math.min(most, values[place] ?? 0), weights[place] ?? 0]
      const middle = (before + weight / 2) / total
      if (middle >= share) {
        if (before === 0) return value
        const from = Math.max(0, (before - lastWeight / 2) / total)
        const part = middle > from ? (share - from) / (middle - from) : 1
        return last + Math.max(0, Math.min(1, part)) * (value - last)
      }
      before += weight
      last = value
      lastWeight = weight
    }
    return last
  }
  const [p10, p50, p90] = [at(0.1), at(0.5), at(0.9)]
  const usual = { p10, p50: Math.max(p10, p50), p90: Math.max(p50, p90), mean: sum / finite }
  if (shares === null || usual.p50 <= 0) return usual
  const [low, middle, high] = [at(shares[0]), at(shares[1]), at(shares[2])]
  return {
    ...{ p10: low, p50: Math.max(low, middle), p90: Math.max(middle, high) },
    mean: (usual.mean * middle) / usual.p50,
  }
}

/** The same of those runs alone that came to a call; null when none did. */
export function summaryOfCalled(values: Float64Array, weights: Float64Array): Estimate | null {
  return summaryOf(
    values,
    weights.map((weight, run) => (values[run] === Infinity ? 0 : weight)),
  )
}

/**
 * The middle of a list, between its two middle ones where they are even in number; null of nothing. It is for what
 * is worked out: a figure of what happened is one that was measured, `atPercent`.
 */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
