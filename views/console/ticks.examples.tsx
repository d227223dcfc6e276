import type { Example } from '../examples.ts'
import { opening } from './sample-choice.ts'
import { Ticks } from './ticks.tsx'

export const examples: Example[] = [
  {
    name: 'two services',
    door: 'console',
    size: [640, 100],
    render: (language) => <Ticks id="service" services={opening(language).usual} />,
  },
]
