import type { Draws } from './random.ts'

/** A chance learned by counting, with what was believed before as counts. Drawn: a Beta by its normal likeness. */
export type Chance = {
  count: (happened: boolean) => void
  mean: () => number
  draw: (draws: Draws) => number
}

export function createChance(believed: number, weight: number): Chance {
  let yes = believed * weight
  let all = weight
  const mean = () => yes / all
  return {
    count: (happened) => {
      all += 1
      if (happened) yes += 1
    },
    mean,
    draw: (draws) => {
      const p = mean()
      const drawn = p + Math.sqrt((p * (1 - p)) / (all + 1)) * draws.normal()
      return Math.max(0, Math.min(1, drawn))
    },
  }
}

/** A rate of things in a time, learned by counting, forgetting slowly. */
export type Rate = {
  happened: () => void
  passed: (seconds: number) => void
  mean: () => number
  draw: (draws: Draws) => number
}

/** `believed` a second, as if seen for `seconds`. */
export function createRate(believed: number, seconds: number): Rate {
  let count = believed * seconds
  let time = seconds
  const mean = () => count / time
  return {
    happened: () => {
      count += 1
    },
    passed: (more) => {
      time += more
    },
    mean,
    // The cube root of a Gamma is nearly normal (Wilson and Hilferty, PNAS 1931).
    draw: (draws) => {
      const shape = Math.max(0.05, count)
      const root = 1 - 1 / (9 * shape) + draws.normal() / (3 * Math.sqrt(shape))
      return (shape / time) * Math.max(0, root) ** 3
    },
  }
}
