import type { Example } from '../examples.ts'
import { HallCounter } from './hall-counter.tsx'
import { atCounter, hall, hallCounter, waitsAside } from './sample-hall.ts'

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
  {
    name: 'closed',
    door: 'console',
    size: [300, 200],
    render: (language) => (
      <ul>
        <HallCounter
          hall={hall(language)}
          counter={hallCounter(language, { state: 'closed', shift: null })}
        />
      </ul>
    ),
  },
  {
    name: 'left by its officer',
    door: 'console',
    size: [300, 320],
    render: (language) => (
      <ul>
        <HallCounter
          hall={hall(language)}
          counter={hallCounter(language, {
            shift: { officer: 'Bu Ani', presence: 'signedOut', openedAt: 0 },
            aside: [waitsAside('A003', 'handover', 4)],
          })}
        />
      </ul>
    ),
  },
]
