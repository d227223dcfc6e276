import type { Example } from '../examples.ts'
import { EndForm } from './end-form.tsx'
import { atCounter, hall, hallCounter, waitsAside } from './sample-hall.ts'

export const examples: Example[] = [
  {
    name: 'at the counter',
    door: 'console',
    size: [460, 460],
    render: (language) => (
      <EndForm hall={hall(language)} counter={hallCounter(language)} visit={atCounter(language, 22)} />
    ),
  },
  {
    name: 'handed over',
    door: 'console',
    size: [460, 240],
    render: (language) => (
      <EndForm
        hall={hall(language)}
        counter={hallCounter(language)}
        visit={waitsAside('A003', 'handover', 4)}
      />
    ),
  },
]
