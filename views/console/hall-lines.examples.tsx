import type { Example } from '../examples.ts'
import { HallLines } from './hall-lines.tsx'
import { hall } from './sample-hall.ts'

export const examples: Example[] = [
  {
    name: 'one without a counter',
    door: 'console',
    size: [452, 300],
    render: (language) => <HallLines hall={hall(language)} />,
  },
]
