import type { Example } from '../examples.ts'
import { LineActs } from './line-acts.tsx'
import { desk } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'somebody waits',
    door: 'console',
    size: [854, 70],
    render: (language) => <LineActs desk={desk(language)} />,
  },
  {
    name: 'nobody waits',
    door: 'console',
    size: [854, 70],
    render: (language) => <LineActs desk={desk(language, { waiting: 0 })} />,
  },
]
