import type { Example } from '../examples.ts'
import { EarlierCalls } from './earlier-calls.tsx'
import { morning } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'six',
    door: 'display',
    size: [1200, 200],
    render: (language) => <EarlierCalls language={language} calls={morning.slice(3)} />,
  },
  {
    name: 'one',
    door: 'display',
    size: [1200, 200],
    render: (language) => <EarlierCalls language={language} calls={morning.slice(8)} />,
  },
]
