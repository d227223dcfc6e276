import type { Example } from '../examples.ts'
import { Board, type BoardProps } from './board.tsx'
import { morning, overnight, sampleBoard } from './samples.ts'

const kinds = ['room', 'counter', 'desk'] as const
const ofSeveralKinds = morning.map((call, row) => ({ ...call, kind: kinds[row % 3] ?? 'counter' }))

const states: readonly (readonly [name: string, change: Partial<BoardProps>])[] = [
  ['a morning', {}],
  ['one call', { calls: morning.slice(0, 1) }],
  ['two calls', { calls: morning.slice(0, 2) }],
  ['counters, rooms and desks', { calls: ofSeveralKinds }],
  ['no calls yet', { calls: [] }],
  ['closed', { opening: overnight, isServing: false }],
  ['closed, and counters finish the queue', { opening: overnight }],
  ['without a pledge', { pledge: null }],
]

export const examples: Example[] = states.map(([name, change]) => ({
  name,
  door: 'display',
  size: [1920, 988],
  render: (language) => <Board {...sampleBoard(language, change)} />,
}))
