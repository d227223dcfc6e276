import type { Example } from '../examples.ts'
import { sampleBoard } from './samples.ts'
import { Ticker } from './ticker.tsx'

export const examples: Example[] = [
  {
    name: 'the first page',
    door: 'display',
    size: [1920, 80],
    render: (language) => <Ticker language={language} sentences={sampleBoard(language).notices} />,
  },
]
