import type { Example } from '../examples.ts'
import { CounterStateChip } from './counter-state.tsx'

export const examples: Example[] = [
  {
    name: 'open',
    door: 'portal',
    render: (language) => <CounterStateChip language={language} state="open" />,
  },
  {
    name: 'paused',
    door: 'portal',
    render: (language) => <CounterStateChip language={language} state="paused" />,
  },
  {
    name: 'closed',
    door: 'portal',
    render: (language) => <CounterStateChip language={language} state="closed" />,
  },
]
