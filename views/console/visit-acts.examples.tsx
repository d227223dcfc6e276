import type { Example } from '../examples.ts'
import { desk, serving } from './sample-desk.ts'
import { VisitActs } from './visit-acts.tsx'

export const examples: Example[] = [
  {
    name: 'all four',
    door: 'console',
    size: [854, 140],
    render: (language) => <VisitActs desk={desk(language)} visitor={serving(language, 3)} />,
  },
]
