/**
 * Views of how the times of an office differ, as standard deviations of the logarithm of a serving's length.
 * Which of them an office is like, is weighed by how well each foretold what came.
 */
export type Hypothesis = {
  name: string
  /** Between officers' counters, and of one counter's service beyond both. */
  counters: number
  pairs: number
  /** Of the half hours of the day, the same every day. */
  halfHours: number
  /** Of the whole office's speed as it wanders, and after how many hours it has forgotten where it was. */
  wander: number
  wanderHours: number
  /** The logarithm of how likely an office is like this before anything is seen, up to a constant. */
  odds: number
}

export const HYPOTHESES: readonly Hypothesis[] = [
  { name: 'stable', counters: 0.03, pairs: 0.02, halfHours: 0.02, wander: 0.01, wanderHours: 3, odds: 0 },
  {
    name: 'nearly stable',
    counters: 0.1,
    pairs: 0.05,
    halfHours: 0.05,
    wander: 0.06,
    wanderHours: 6,
    odds: -0.3,
  },
  {
    name: 'officers differ',
    counters: 0.4,
    pairs: 0.1,
    halfHours: 0.03,
    wander: 0.02,
    wanderHours: 3,
    odds: -1,
  },
  {
    name: 'hours differ',
    counters: 0.1,
    pairs: 0.04,
    halfHours: 0.25,
    wander: 0.05,
    wanderHours: 3,
    odds: -1.5,
  },
  {
    name: 'officers and hours differ',
    counters: 0.4,
    pairs: 0.12,
    halfHours: 0.25,
    wander: 0.05,
    wanderHours: 3,
    odds: -2,
  },
  { name: 'drifting', counters: 0.15, pairs: 0.06, halfHours: 0.08, wander: 0.25, wanderHours: 3, odds: -2 },
  {
    name: 'officers differ, drifting',
    counters: 0.4,
    pairs: 0.12,
    halfHours: 0.15,
    wander: 0.25,
    wanderHours: 2,
    odds: -2.5,
  },
  { name: 'sudden', counters: 0.2, pairs: 0.08, halfHours: 0.05, wander: 0.5, wanderHours: 6, odds: -3 },
]
