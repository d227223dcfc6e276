import type { Example } from '../examples.ts'
import { PledgePanel } from './pledge-panel.tsx'
import { samplePledge } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'of an office',
    door: 'display',
    size: [640, 400],
    render: (language) => <PledgePanel language={language} pledge={samplePledge(language)} />,
  },
]
