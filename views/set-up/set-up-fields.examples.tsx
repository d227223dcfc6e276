import type { Example } from '../examples.ts'
import { SetUpFields } from './set-up-fields.tsx'

export const examples: Example[] = [
  {
    name: 'of the counters',
    door: 'portal',
    render: (language) => (
      <SetUpFields
        {...{ language, step: 'counters', planned: 0, shortest: 10, errors: [] }}
        typed={{ count: '2' }}
      />
    ),
  },
]
