import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBelief, type Terms } from '../../src/estimates/rules/chance/belief.ts'
import { summaryOf, summaryOfCalled } from '../../src/estimates/rules/chance/quantiles.ts'
import { createDraws, normalBelow, normalQuantile } from '../../src/estimates/rules/chance/random.ts'
import { shapeOf } from '../../src/estimates/rules/chance/shape.ts'

const MANY = 20_000

describe('the standard normal', () => {
  test.each([
    [0.001, -3.090232306],
    [0.01, -2.326347874],
    [0.1, -1.281551566],
    [0.25, -0.67448975],
    [0.5, 0],
    [0.8, 0.841621234],
    [0.975, 1.959963985],
    [0.999, 3.090232306],
  ])('has its %d quantile at %d, and that chance below it', (chance, z) => {
    expect(normalQuantile(chance)).toBeCloseTo(z, 7)
    expect(normalBelow(z)).toBeCloseTo(chance, 6)
  })
})

describe('draws', () => {
  test('are the same for the same seed and others for another, also where only the last part differs', () => {
    const some = (...seed: number[]) => {
      const { uniform } = createDraws(...seed)
      return Array.from({ length: 5 }, uniform)
    }
    expect(some(5, 1, 2)).toEqual(some(5, 1, 2))
    expect(some(5, 1, 3)).not.toEqual(some(5, 1, 2))
    expect(some(5, 2, 2)).not.toEqual(some(5, 1, 2))
    expect(some(6, 1, 2)).not.toEqual(some(5, 1, 2))
  })

  test('fill (0, 1) evenly and have the moments of a standard normal', () => {
    const draws = createDraws(7)
    const tenths = new Float64Array(10)
    for (let count = 0; count < MANY; count++) {
      const tenth = Math.floor(draws.uniform() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const tenth of tenths) expect(Math.abs(tenth - MANY / 10)).toBeLessThan(170)
    const normals = Array.from({ length: MANY }, draws.normal)
    expect(meanOf(normals)).toBeCloseTo(0, 1)
    expect(meanOf(normals.map((each) => each * each))).toBeCloseTo(1, 1)
  })

  test('of neighbouring runs have nothing to do with each other', () => {
    const firsts = Array.from({ length: 4000 }, (_, run) => createDraws(81_000_000, run, 1).normal())
    const products = firsts.slice(1).map((each, place) => each * (firsts[place] ?? 0))
    expect(Math.abs(meanOf(firsts))).toBeLessThan(0.06)
    expect(Math.abs(meanOf(products))).toBeLessThan(0.06)
  })
})

describe('what is believed of a vector', () => {
  const first: Terms = { places: [0], weights: [1] }
  const second: Terms = { places: [1], weights: [1] }
  const both: Terms = { places: [0, 1], weights: [1, 1] }

  test.each([
    ['half way to what was seen, with half the variance, when both are as sure', 1, 4, 1, 2, 0.5],
    ['nearly at what was seen after hardly knowing anything', 99, 10, 1, 9.9, 0.99],
    ['nearly where it was after a noisy look', 1, 10, 99, 0.1, 0.99],
  ])('stands %s', (_, variance, seen, noise, mean, left) => {
    const belief = createBelief(1)
    belief.add(variance)
    belief.observe(first, seen, noise)
    expect(belief.mean(first)).toBeCloseTo(mean, 10)
    expect(belief.variance(first)).toBeCloseTo(left, 10)
  })

  test('a sum that was seen is shared by its parts as they were unsure, and ties them together', () => {
    const belief = createBelief(2)
    belief.add(3)
    belief.add(1)
    belief.observe(both, 5, 1)
    expect(belief.mean(first)).toBeCloseTo(3, 10)
    expect(belief.mean(second)).toBeCloseTo(1, 10)
    expect(belief.variance(first)).toBeCloseTo(3 - 9 / 5, 10)
    expect(belief.variance(both)).toBeCloseTo(4 - 16 / 5, 10)
  })

  test('drifting keeps a part of the mean and adds variance; a copy goes its own way', () => {
    const belief = createBelief(1)
    belief.add(1)
    belief.observe(first, 4, 1)
    const copy = belief.copy()
    belief.drift(0, 0.5, 2)
    expect(belief.mean(first)).toBeCloseTo(1, 10)
    expect(belief.variance(first)).toBeCloseTo(0.25 * 0.5 + 2, 10)
    expect(copy.mean(first)).toBeCloseTo(2, 10)
    expect(copy.variance(first)).toBeCloseTo(0.5, 10)
  })

  test('draws have the means, variances and the covariance believed', () => {
    const belief = createBelief(2)
    belief.add(2)
    belief.add(1)
    belief.relate(0, 1, 0.8)
    belief.observe(first, 3, 4)
    const [draws, into] = [createDraws(3), new Float64Array(2)]
    const seen = Array.from({ length: MANY }, () => {
      belief.draw(draws, into)
      return [into[0] ?? 0, into[1] ?? 0] as const
    })
    const [x, y] = [meanOf(seen.map(([one]) => one)), meanOf(seen.map(([, other]) => other))]
    expect(x).toBeCloseTo(belief.mean(first), 1)
    expect(y).toBeCloseTo(belief.mean(second), 1)
    const covariance = (belief.variance(both) - belief.variance(first) - belief.variance(second)) / 2
    expect(covariance).toBeCloseTo(0.8 - (2 * 0.8) / 6, 10)
    expect(meanOf(seen.map(([one, other]) => (one - x) * (other - y)))).toBeCloseTo(covariance, 1)
    expect(meanOf(seen.map(([one]) => (one - x) ** 2))).toBeCloseTo(belief.variance(first), 1)
  })
})

describe('a shape', () => {
  const normal = (z: number) => 100 + 10 * z
  const nothing = new Float64Array(0)

  test('of nothing observed is what was believed', () => {
    const shape = shapeOf(nothing, normal, 5, 10)
    for (const z of [-2, -0.55, 0, 1.28]) expect(shape.at(z)).toBeCloseTo(100 + 10 * z, 8)
    expect(shape.chanceAbove(100)).toBeCloseTo(0.5, 6)
    expect(shape.chanceAbove(110)).toBeCloseTo(0.158655, 3)
  })

  test('of few observations bends the belief, of many replaces it', () => {
    const observed = (count: number) =>
      Float64Array.from({ length: count }, (_, i) => 200 + ((i + 0.5) / count - 0.5))
    expect(shapeOf(observed(5), normal, 5, 10).at(0)).toBeCloseTo(150, 3)
    expect(shapeOf(observed(995), normal, 5, 10).at(0)).toBeCloseTo(199.5, 3)
  })

  test('rises, and what is drawn above a value is above it and leaves the chances as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { maxLength: 40 }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (observed, x, uniform) => {
          const shape = shapeOf(Float64Array.from(observed), (z) => 200 * Math.exp(0.5 * z), 4, 100)
          expect(shape.above(x, uniform)).toBeGreaterThanOrEqual(x)
          for (let z = -3; z < 3; z += 0.25) expect(shape.at(z + 0.25)).toBeGreaterThanOrEqual(shape.at(z))
        },
      ),
    )
    const shape = shapeOf(nothing, normal, 5, 10)
    expect(shape.chanceAbove(shape.above(105, 0.4)) / shape.chanceAbove(105)).toBeCloseTo(0.4, 2)
  })
})

describe('the summary of runs', () => {
  const evenly = (count: number) => new Float64Array(count).fill(1)
  const upTo = (count: number) => Float64Array.from({ length: count }, (_, place) => place + 1)

  test('of 1 to 1000, in whatever order, has the quantiles of that', () => {
    const found = summaryOf(upTo(1000).reverse(), evenly(1000))
    expect(found?.p10).toBeCloseTo(100.5, 6)
    expect(found?.p50).toBeCloseTo(500.5, 6)
    expect(found?.p90).toBeCloseTo(900.5, 6)
    expect(found?.mean).toBeCloseTo(500.5, 6)
  })

  test('counts a run by its weight', () => {
    const weights = Float64Array.from({ length: 1000 }, (_, place) => (place < 500 ? 3 : 1))
    const found = summaryOf(upTo(1000), weights)
    expect(found?.p50).toBeCloseTo(2000 / 6 + 0.5, 6)
    expect(found?.mean).toBeCloseTo((3 * 250.5 + 750.5) / 4, 6)
  })

  test('says nothing when most runs never came to a call, and the longest of the others when a few did not', () => {
    const never = (count: number) => upTo(10).map((value, place) => (place < count ? Infinity : value))
    expect(summaryOf(never(6), evenly(10))).toBeNull()
    expect(summaryOf(never(3), evenly(10))?.p90).toBe(10)
  })

  test('is of those alone that came to a call where it is known that there was one', () => {
    const sixNever = upTo(10).map((value, place) => (place < 6 ? Infinity : value))
    expect(summaryOfCalled(sixNever, evenly(10))).toMatchObject({ p50: 8.5, mean: 8.5 })
    expect(summaryOfCalled(new Float64Array(10).fill(Infinity), evenly(10))).toBeNull()
  })

  test('is ordered and within what was found', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1e5, noNaN: true }),
            fc.double({ min: 1e-6, max: 1, noNaN: true }),
          ),
          { minLength: 1, maxLength: 60 },
        ),
        (runs) => {
          const [values, weights] = [runs.map(([value]) => value), runs.map(([, weight]) => weight)]
          const found = summaryOf(Float64Array.from(values), Float64Array.from(weights))
          expect(found).not.toBeNull()
          if (found === null) return
          expect(found.p10).toBeGreaterThanOrEqual(0)
          expect(found.p50).toBeGreaterThanOrEqual(found.p10)
          expect(found.p90).toBeGreaterThanOrEqual(found.p50)
          expect(found.p90).toBeLessThanOrEqual(Math.max(...values))
        },
      ),
    )
  })
})

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
