import type { Example } from '../examples.ts'
import { CounterList } from './counter-list.tsx'
import { counters } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'counters in every state',
    door: 'portal',
    size: [800, 300],
    render: (language) => <CounterList language={language} office="sukamaju" counters={counters} />,
  },
]
