/**
 * The value at a share of a list, by its rank: the smallest that at least so many percent do not exceed
 * (the nearest rank). It is always one that was measured. Null for an empty list.
 */
export function atPercent(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? null
}
