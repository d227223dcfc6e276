import type { Example } from '../examples.ts'
import { MoveForm } from './move-form.tsx'
import { linesToOrder } from './sample-choice.ts'
import { hall, hallCounter } from './sample-hall.ts'

export const examples: Example[] = [
  {
    name: 'two of three',
    door: 'console',
    size: [460, 400],
    render: (language) => <MoveForm hall={hall(language)} counter={hallCounter(language)} />,
  },
  {
    name: 'where the order of the lines matters',
    door: 'console',
    size: [460, 640],
    render: (language) => (
      <MoveForm hall={hall(language)} counter={hallCounter(language, { lines: linesToOrder(language) })} />
    ),
  },
]
