import type { Example } from '../examples.ts'
import { called, desk, serving } from './sample-desk.ts'
import { VisitorCard } from './visitor-card.tsx'

export const examples: Example[] = [
  {
    name: 'called',
    door: 'console',
    size: [854, 400],
    render: (language) => <VisitorCard desk={desk(language)} visitor={called(language)} />,
  },
  {
    name: 'past the standard',
    door: 'console',
    size: [854, 400],
    render: (language) => <VisitorCard desk={desk(language)} visitor={serving(language, 20)} />,
  },
]
