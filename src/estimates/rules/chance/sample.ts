import { type Shape, shapeOf } from './shape.ts'

/** How many of the newest observations a sample keeps. */
const KEPT = 600

/**
 * Observed lengths in seconds, and the shape they give together with what was believed before. The shape is made
 * anew once there are a twentieth more of them, whoever asks for it; `reshape` makes it anew for another belief.
 */
export type Sample = {
  observe: (seconds: number) => void
  shape: () => Shape
  reshape: () => void
}

/** `belief` is a shape's value at a standard normal and weighs as `weight` observations. */
export function createSample(belief: (z: number) => number, weight: number): Sample {
  const kept: number[] = []
  let seen = 0
  let shapedAt = 0
  let shape = shapeOf(new Float64Array(0), belief, weight, 0)

  function reshape(): void {
    shapedAt = seen
    shape = shapeOf(Float64Array.from(kept), belief, weight, 0)
  }

  return {
    observe: (seconds) => {
      kept[seen % KEPT] = seconds
      seen += 1
      if (seen >= shapedAt * 1.05 + 1) reshape()
    },
    shape: () => shape,
    reshape,
  }
}

/** Lengths whose logarithm is normal: `typical` is the median in seconds. */
export function logNormal(typical: number, spread: number): (z: number) => number {
  return (z) => typical * Math.exp(spread * z)
}
