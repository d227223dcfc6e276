import type { Example } from '../examples.ts'
import { Outcomes } from './outcomes.tsx'
import { Requirements } from './requirements.tsx'
import { desk, serving } from './sample-desk.ts'

export const examples: Example[] = [
  {
    name: 'with the outcomes they go with',
    door: 'console',
    size: [854, 300],
    render: (language) => (
      <div>
        <Requirements desk={desk(language)} visitor={serving(language, 3)} />
        <Outcomes desk={desk(language)} visitor={serving(language, 3)} />
      </div>
    ),
  },
]
