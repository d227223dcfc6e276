import { type Chance, uniform } from './chance.ts'

/**
 * The law of a duration as a table of its distribution: `below[i]` is the share under `FIRST * RATIO ** i`.
 * Offices live by the table itself, so what an oracle draws from it is exact, not nearly so.
 */
export type Law = Readonly<{ below: Float64Array }>

const FIRST = 1e-4
const LAST = 100
const POINTS = 1400
const STEP = Math.log(LAST / FIRST) / (POINTS - 1)
const RATIO = Math.exp(STEP)
const VALUES = Float64Array.from({ length: POINTS }, (_, i) => FIRST * RATIO ** i)

/** All have mean 1; a duration is one of them times seconds. */
export const exponential = tabulate((x) => Math.exp(-x))

export function lognormal(deviation: number): Law {
  const middle = -(deviation ** 2) / 2
  return tabulate((x) => Math.exp(-(((Math.log(x) - middle) / deviation) ** 2) / 2) / x)
}

/** The smaller the shape, the heavier the tail; 1 is exponential. */
export function gamma(shape: number): Law {
  return tabulate((x) => x ** (shape - 1) * Math.exp(-shape * x))
}

/** Equally likely anywhere between 1 - half and 1 + half. */
export function flat(half: number): Law {
  return tabulate((x) => (Math.abs(x - 1) < half ? 1 : 0))
}

/** A share of the durations follows one law, the rest another; each with its own mean, the shares' mean being 1. */
export function mixture(parts: readonly { share: number; mean: number; law: Law }[]): Law {
  const below = new Float64Array(POINTS)
  for (const { share, mean, law } of parts) {
    for (let i = 0; i < POINTS; i++)
      below[i] = (below[i] ?? 0) + share * shareBelow(law, (VALUES[i] ?? 0) / mean)
  }
  const whole = below[POINTS - 1] ?? 1
  return { below: below.map((share) => share / whole) }
}

export function draw(chance: Chance, law: Law): number {
  return valueAt(law, uniform(chance))
}

/** A duration by the law that is known to be longer than `elapsed`. */
export function drawBeyond(chance: Chance, law: Law, elapsed: number): number {
  const below = shareBelow(law, elapsed)
  return Math.max(elapsed, valueAt(law, below + uniform(chance) * (1 - below)))
}

/** How many of the durations are shorter than `x`, from 0 to 1. */
export function shareBelow({ below }: Law, x: number): number {
  if (x <= FIRST) return 0
  const place = Math.log(x / FIRST) / STEP
  const index = Math.floor(place)
  if (index >= POINTS - 1) return 1
  const low = VALUES[index] ?? 0
  const within = (x - low) / ((VALUES[index + 1] ?? 0) - low)
  return (below[index] ?? 0) + within * ((below[index + 1] ?? 0) - (below[index] ?? 0))
}

function tabulate(density: (x: number) => number): Law {
  const below = new Float64Array(POINTS)
  for (let i = 1; i < POINTS; i++) {
    const [from, to] = [VALUES[i - 1] ?? 0, VALUES[i] ?? 0]
    below[i] = (below[i - 1] ?? 0) + ((density(from) + density(to)) / 2) * (to - from)
  }
  const whole = below[POINTS - 1] ?? 1
  return { below: below.map((share) => share / whole) }
}

function valueAt({ below }: Law, share: number): number {
  let low = 0
  let high = POINTS - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((below[middle] ?? 0) <= share) low = middle
    else high = middle
  }
  const from = below[low] ?? 0
  const wide = (below[high] ?? 0) - from
  const within = wide > 0 ? (share - from) / wide : 0
  return (VALUES[low] ?? 0) + within * ((VALUES[high] ?? 0) - (VALUES[low] ?? 0))
}
