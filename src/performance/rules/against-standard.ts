/** Servings beside what the standard gives them. */
export type AgainstStandard = {
  /** The mean of all servings in whole minutes; null before the first. */
  averageMinutes: number | null
  /** The minutes of the standard when all servings share them, else null. */
  standardMinutes: number | null
  /** Of those that have a standard in minutes: how many, and how many kept it. */
  measured: number
  within: number
}

/** Holds servings (seconds) against the minutes of their standards; null for one that counts in days. */
export function againstStandard(
  servings: readonly { seconds: number; standardMinutes: number | null }[],
): AgainstStandard {
  const standards = new Set(servings.map(({ standardMinutes }) => standardMinutes))
  const [only = null] = standards
  const measured = servings.flatMap(({ seconds, standardMinutes: minutes }) =>
    minutes === null ? [] : [seconds <= minutes * 60],
  )
  const total = servings.reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    averageMinutes: servings.length === 0 ? null : Math.round(total / servings.length / 60),
    standardMinutes: standards.size === 1 ? only : null,
    measured: measured.length,
    within: measured.filter(Boolean).length,
  }
}
