import type { Example } from '../examples.ts'
import { CounterList } from './counter-list.tsx'
import { choices } from './sample-choice.ts'

export const examples: Example[] = [
  {
    name: 'the counters of a hall',
    door: 'console',
    size: [760, 340],
    render: (language) => (
      <CounterList language={language} office="sukamaju" counters={choices(language)} chosen="1" />
    ),
  },
]
