import type { Example } from '../examples.ts'
import { CloseForm } from './close-form.tsx'
import { hall, hallCounter, waitsAside } from './sample-hall.ts'

export const examples: Example[] = [
  {
    name: 'while some wait for it',
    door: 'console',
    size: [460, 360],
    render: (language) => (
      <CloseForm
        hall={hall(language)}
        counter={hallCounter(language, {
          aside: [waitsAside('A003', 'handover', 4), waitsAside('B002', 'parked', 41)],
        })}
      />
    ),
  },
  {
    name: 'of a program',
    door: 'console',
    size: [460, 300],
    render: (language) => (
      <CloseForm
        hall={hall(language)}
        counter={hallCounter(language, { shift: { officer: null, presence: 'here', openedAt: 0 } })}
      />
    ),
  },
]
