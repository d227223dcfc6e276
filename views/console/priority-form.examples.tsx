import type { Example } from '../examples.ts'
import { PriorityForm } from './priority-form.tsx'
import { desk } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'who gets it',
    door: 'console',
    size: [460, 400],
    render: (language) => <PriorityForm desk={desk(language)} />,
  },
]
