import type { Example } from '../examples.ts'
import { HowToUse } from './how-to-use.tsx'
import { use } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 800],
    render: (language) => <HowToUse {...use} language={language} />,
  },
]
