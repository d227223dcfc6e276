import type { Example } from '../examples.ts'
import { desk } from './sample-desk.ts'
import { WaitingNumber } from './waiting-number.tsx'

export const examples: Example[] = [
  {
    name: 'eight wait',
    door: 'console',
    size: [460, 100],
    render: (language) => <WaitingNumber desk={desk(language)} id="waiting" those={desk(language).line} />,
  },
]
