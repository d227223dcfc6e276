import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrderOfPlaces } from '../../src/web/console/line-places.ts'

/** A service of each line, called as the line in small letters. */
const LINES = ['A', 'B', 'C', 'D', 'E']
const policy = {
  services: Object.fromEntries([...LINES, 'L: one'].map((line) => [line.toLowerCase(), { line }])),
}
const ordered = (services: string[], places: string[]) => inOrderOfPlaces(services, places, policy).join('')

describe('a line is called in its place', () => {
  test.each([
    [['A:1', 'B:2', 'C:3'], 'abc', 'as they stood'],
    [['A:1', 'B:1', 'C:3'], 'bac', 'B to the first place, and A makes room'],
    [['A:3', 'B:2', 'C:3'], 'bca', 'A to the last place, and B and C make room'],
    [['A:1', 'B:2', 'C:1'], 'cab', 'C before both'],
    [['A:2', 'B:1', 'C:3'], 'bac', 'A and B changed'],
    [['A:3', 'B:2', 'C:1'], 'cba', 'all turned round'],
    [['A:1', 'B:3', 'C:1'], 'cab', 'C first and B last'],
  ])('%j is %s: %s', (places, order) => {
    expect(ordered(['a', 'b', 'c'], places)).toBe(order)
  })

  test('the services of one line stay as they stood', () => {
    const two = { services: { x: { line: 'A' }, y: { line: 'B' }, z: { line: 'A' } } }
    expect(inOrderOfPlaces(['x', 'y', 'z'], ['A:2', 'B:1'], two)).toEqual(['y', 'x', 'z'])
  })

  test.each([
    [['a', 'b'], [], 'ab', 'without places nothing moves'],
    [['a', 'b'], ['B', 'B:', ':1', 'B:x', 'B:-1'], 'ab', 'what is no place moves nothing'],
    [['a', 'b'], ['Z:1', 'B:2'], 'ba', 'a line that is not asked about comes last'],
    [['l: one', 'a'], ['A:2', 'L: one:1'], 'l: onea', 'the name of a line may have a colon'],
  ])('%j with %j is %s: %s', (services, places, order) => {
    expect(ordered(services, places)).toBe(order)
  })
})

describe('whatever is chosen', () => {
  const count = fc.integer({ min: 1, max: LINES.length })

  test('places that all differ are taken as they are', () => {
    const permutation = count.chain((size) =>
      fc.shuffledSubarray(
        LINES.slice(0, size).map((_, place) => place + 1),
        { minLength: size },
      ),
    )
    fc.assert(
      fc.property(permutation, (wanted) => {
        const services = wanted.map((_, index) => LINES[index]?.toLowerCase() ?? '')
        const places = wanted.map((place, index) => `${LINES[index]}:${place}`)
        const order = inOrderOfPlaces(services, places, policy)
        expect(order.map((service) => wanted[services.indexOf(service)])).toEqual(
          wanted.toSorted((one, other) => one - other),
        )
      }),
    )
  })

  test('one line that is given a place stands there, and the others keep their order', () => {
    const move = count.chain((size) =>
      fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size })),
    )
    fc.assert(
      fc.property(move, ([size, from, to]) => {
        const services = LINES.slice(0, size).map((line) => line.toLowerCase())
        const moved = services[from - 1] ?? ''
        const places = services.map(
          (service, index) => `${service.toUpperCase()}:${service === moved ? to : index + 1}`,
        )
        const order = inOrderOfPlaces(services, places, policy)
        expect(order[to - 1]).toBe(moved)
        expect(order.filter((service) => service !== moved)).toEqual(
          services.filter((service) => service !== moved),
        )
      }),
    )
  })
})
