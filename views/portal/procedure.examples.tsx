import type { Example } from '../examples.ts'
import { Procedure } from './procedure.tsx'
import { familyCard } from './sample-sheets.ts'

export const examples: Example[] = [
  {
    name: 'three steps',
    door: 'portal',
    size: [400, 240],
    render: (language) => <Procedure language={language} steps={familyCard.steps} />,
  },
]
