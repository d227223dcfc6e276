import type { Example } from '../examples.ts'
import { CounterPage } from './counter-page.tsx'
import { sampleFrame } from './samples.ts'

const waiting = { role: 'counter', code: 'K7MR-2XQ9', renewIn: 600 } as const

export const examples: Example[] = [
  {
    name: 'waits for an admin',
    door: 'portal',
    whole: true,
    size: [1366, 768],
    render: (language) => <CounterPage {...sampleFrame(language)} waiting={waiting} />,
  },
]
