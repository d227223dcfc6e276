import type { Example } from '../examples.ts'
import type { BoardProps } from './board.tsx'
import { DisplayPage } from './display-page.tsx'
import { easter, lunch, office, overnight, sampleBoard, sampleCalls } from './samples.ts'

const speech = { query: 'voice=id&numbers=digits', times: 2 }
const frame = { assets: { css: '/assets/display.css', scripts: [] }, office, version: '1', speech }
const shapes = { landscape: [1920, 1080], portrait: [1080, 1920] } as const

const long = sampleCalls('A1000 12 2', 'B999 10', 'A998 12', 'A997 10', 'A1001 12', 'B998 10')

const states: readonly (readonly [name: string, change: Partial<BoardProps>])[] = [
  ['a morning', {}],
  ['no calls yet', { calls: [] }],
  ['one call', { calls: sampleCalls('A001 1') }],
  ['the longest numbers', { calls: long }],
  ['closed', { opening: overnight, isServing: false, calls: [] }],
  ['a break', { opening: lunch, isServing: false }],
  ['a holiday', { opening: easter, isServing: false, calls: [] }],
  ['closed, and counters finish the queue', { opening: overnight }],
  ['without a pledge', { pledge: null }],
]

export const examples: Example[] = Object.entries(shapes).flatMap(([shape, size]) => [
  ...states.map(
    ([name, change]): Example => ({
      name: `${name}, ${shape}`,
      door: 'display',
      size,
      whole: true,
      render: (language) => <DisplayPage {...frame} board={sampleBoard(language, change)} />,
    }),
  ),
  {
    name: `not heard from the office, ${shape}`,
    door: 'display',
    size,
    whole: true,
    render: (language) => <DisplayPage {...frame} board={sampleBoard(language)} isStale />,
  },
])
