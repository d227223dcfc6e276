import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAgenda } from '../../src/estimates/rules/replay/agenda.ts'

test('what is to happen comes by its time, rank and tie, and else as it was added', () => {
  const item = fc.record({ at: fc.nat(5), rank: fc.nat(2), tie: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), (items) => {
      const agenda = createAgenda<number>()
      for (const [place, { at, rank, tie }] of items.entries()) agenda.add(at, rank, place, tie)
      const taken = items.map(() => agenda.take()?.item ?? -1)
      expect(agenda.take()).toBeNull()
      const sorted = [...items.entries()].toSorted(
        ([, one], [, other]) => one.at - other.at || one.rank - other.rank || one.tie - other.tie,
      )
      expect(taken).toEqual(sorted.map(([place]) => place))
    }),
  )
})
