import type { Example } from '../examples.ts'
import { OutOfTurnForm } from './out-of-turn-form.tsx'
import { desk } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'with its warning',
    door: 'console',
    size: [460, 600],
    render: (language) => <OutOfTurnForm desk={desk(language)} />,
  },
]
