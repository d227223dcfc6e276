import type { Example } from '../examples.ts'
import { Nobody } from './nobody.tsx'
import { desk, now } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'ready',
    door: 'console',
    size: [854, 260],
    render: (language) => <Nobody desk={desk(language)} />,
  },
  {
    name: 'paused',
    door: 'console',
    size: [854, 260],
    render: (language) => <Nobody desk={desk(language, { pause: { at: now, reason: 'BREAK' } })} />,
  },
]
