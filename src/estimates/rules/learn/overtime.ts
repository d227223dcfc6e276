import { type Draws, normalBelow, normalQuantile } from '../chance/random.ts'

/** How many seconds after its planned end a counter means to leave. */
export type Overtime = {
  /** It was still there `low` seconds after the planned end, and gone at `high`. */
  observe: (low: number, high: number) => void
  /** A draw of at least so many seconds. */
  draw: (atLeast: number, draws: Draws) => number
}

/**
 * How long after the planned end a counter means to leave. Seen is only that it was not before its last call
 * and not after it closed, so a normal is fitted to intervals by expectation and maximisation
 * (Dempster, Laird and Rubin, JRSS B 1977).
 */
export function createOvertime(): Overtime {
  const seen: { low: number; high: number }[] = []
  let mean = 60
  let spread = 240
  return {
    observe: (low: number, high: number) => {
      seen.push({ low: Math.min(low, high - 1), high })
      if (seen.length > 300) seen.shift()
      for (let step = 0; step < 8; step++) {
        let [count, sum, squares] = [4, 4 * 60, 4 * (240 ** 2 + 60 ** 2)]
        for (const each of seen) {
          for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
            const value = between(mean, spread, each.low, each.high, part)
            count += 0.2
            sum += 0.2 * value
            squares += 0.2 * value * value
          }
        }
        mean = sum / count
        spread = Math.sqrt(Math.max(900, squares / count - mean * mean))
      }
    },
    draw: (atLeast: number, draws: Draws) => between(mean, spread, atLeast, Infinity, draws.uniform()),
  }
}

/** The value of a normal between two bounds, by a uniform. */
function between(mean: number, spread: number, low: number, high: number, uniform: number): number {
  const from = normalBelow((low - mean) / spread)
  const to = high === Infinity ? 1 : normalBelow((high - mean) / spread)
  if (to - from < 1e-9) return high === Infinity ? low : (Math.max(low, Math.min(high, mean)) + low) / 2
  return mean + spread * normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, from + uniform * (to - from))))
}
