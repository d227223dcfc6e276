import type { Example } from '../examples.ts'
import { desk } from './sample-desk.ts'
import { WaitingChoice } from './waiting-choice.tsx'

export const examples: Example[] = [
  {
    name: 'eight wait',
    door: 'console',
    size: [460, 100],
    render: (language) => (
      <WaitingChoice desk={desk(language)} id="waiting" those={desk(language).everybody} />
    ),
  },
]
