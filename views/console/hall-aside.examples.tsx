import type { Example } from '../examples.ts'
import { HallAside } from './hall-aside.tsx'
import { hall, hallCounter, waitsAside } from './sample-hall.ts'

export const examples: Example[] = [
  {
    name: 'handed over and parked',
    door: 'console',
    size: [300, 160],
    render: (language) => (
      <HallAside
        hall={hall(language)}
        counter={hallCounter(language, {
          aside: [waitsAside('A003', 'handover', 4), waitsAside('B002', 'parked', 41)],
        })}
      />
    ),
  },
]
