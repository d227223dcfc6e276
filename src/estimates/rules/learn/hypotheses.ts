/**
 * Views of how the times of an office differ, as standard deviations of the logarithm of a serving's length.
 * Which of them an office is like, is weighed by how well each foretold what came.
 */
export type Hypothesis = {
  name: string
  /** Between officers' counters, and of one counter's service beyond both. */
  counters: number
  pairs: number
  /** Of the half hours of the day, the same every day; and of the days, all day long. */
  halfHours: number
  day: number
  /** Of the whole office's speed as it wanders, and after how many hours it has forgotten where it was. */
  wander: number
  wanderHours: number
  /** The logarithm of how likely an office is like this before anything is seen, up to a constant. */
  odds: number
}

/** The columns: counters, pairs, halfHours, day, wander, wanderHours, odds. */
const TABLE = {
  stable: [0.03, 0.02, 0.02, 0.02, 0.01, 3, 0],
  'nearly stable': [0.1, 0.05, 0.05, 0.02, 0.06, 6, -0.6],
  'officers differ': [0.4, 0.1, 0.03, 0.02, 0.02, 3, -2],
  'hours differ': [0.1, 0.04, 0.25, 0.02, 0.05, 3, -3],
  'days differ': [0.1, 0.05, 0.05, 0.2, 0.06, 6, -3],
  'officers and hours differ': [0.4, 0.12, 0.25, 0.02, 0.05, 3, -4],
  'officers and days differ': [0.4, 0.1, 0.05, 0.2, 0.06, 6, -4],
  'hours and days differ': [0.1, 0.04, 0.25, 0.2, 0.05, 3, -5],
  'officers, hours and days differ': [0.4, 0.12, 0.2, 0.2, 0.1, 3, -6],
  drifting: [0.15, 0.06, 0.08, 0.02, 0.25, 3, -4],
  'officers differ, drifting': [0.4, 0.12, 0.15, 0.02, 0.25, 2, -5],
  'officers and days differ, drifting': [0.4, 0.12, 0.1, 0.15, 0.25, 1.5, -6],
  sudden: [0.2, 0.08, 0.05, 0.02, 0.5, 6, -6],
} as const

export const HYPOTHESES: readonly Hypothesis[] = Object.entries(TABLE).map(
  ([name, [counters, pairs, halfHours, day, wander, wanderHours, odds]]) => ({
    ...{ name, counters, pairs, halfHours, day, wander, wanderHours, odds },
  }),
)
