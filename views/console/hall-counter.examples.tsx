import type { Example } from '../examples.ts'
import { HallCounter } from './hall-counter.tsx'
import { atCounter, hall, hallCounter } from './sample-hall.ts'

export const examples: Example[] = [
  {
    name: 'past the standard',
    door: 'console',
    size: [300, 260],
    render: (language) => (
      <ul>
        <HallCounter
          hall={hall(language)}
          counter={hallCounter(language, { visitor: atCounter(language, 20) })}
        />
      </ul>
    ),
  },
]
