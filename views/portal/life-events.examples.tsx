import type { Example } from '../examples.ts'
import { LifeEvents } from './life-events.tsx'
import { lifeEvents } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'three of them',
    door: 'portal',
    size: [360, 320],
    render: (language) => <LifeEvents language={language} office="sukamaju" lifeEvents={lifeEvents} />,
  },
]
