import type { Example } from '../examples.ts'
import { Outcomes } from './outcomes.tsx'
import { desk, serving } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'none chosen',
    door: 'console',
    size: [854, 140],
    render: (language) => <Outcomes desk={desk(language)} visitor={serving(language, 3)} />,
  },
]
