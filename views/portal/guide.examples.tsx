import type { Example } from '../examples.ts'
import { Guide } from './guide.tsx'
import { familyCard } from './sample-sheets.ts'

export const examples: Example[] = [
  {
    name: 'a family card',
    door: 'portal',
    size: [360, 260],
    render: (language) => <Guide language={language} sentences={familyCard.guide} />,
  },
]
