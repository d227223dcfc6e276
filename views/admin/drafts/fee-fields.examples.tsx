import type { Example } from '../../examples.ts'
import { FeeFields } from './fee-fields.tsx'
import { choices } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'of a new fee',
    door: 'portal',
    render: (language) => <FeeFields {...{ language, choices }} typed={{}} errors={[]} />,
  },
]
