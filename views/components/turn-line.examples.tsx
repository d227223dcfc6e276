import type { Example } from '../examples.ts'
import { TurnLine } from './turn-line.tsx'

export const examples: Example[] = [
  {
    name: 'six ahead, two gone',
    door: 'portal',
    render: (language) => <TurnLine ahead={6} served={2} language={language} />,
  },
  { name: 'nobody ahead', door: 'portal', render: (language) => <TurnLine ahead={0} language={language} /> },
  {
    name: 'more than there is room for',
    door: 'portal',
    render: (language) => <TurnLine ahead={27} language={language} />,
  },
  {
    name: 'on blue',
    door: 'ticket',
    size: [360, 80],
    render: (language) => (
      <div class="on-hero content">
        <TurnLine ahead={6} served={2} language={language} />
      </div>
    ),
  },
]
