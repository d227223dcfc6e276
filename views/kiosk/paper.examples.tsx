import type { Example } from '../examples.ts'
import { paperFacts } from './example-data.ts'
import { Paper } from './paper.tsx'

export const examples: Example[] = [
  {
    name: 'an ordinary number',
    door: 'print',
    size: [302, 700],
    render: (language) => <Paper language={language} {...paperFacts} />,
  },
  {
    name: 'a priority number of the demonstration',
    door: 'print',
    size: [302, 740],
    render: (language) => <Paper language={language} {...paperFacts} isPriority isClockMoved />,
  },
  {
    name: 'a visit of three services',
    door: 'print',
    size: [302, 740],
    render: (language) => (
      <Paper language={language} {...paperFacts} further={['KTP elektronik', 'Akta kelahiran']} />
    ),
  },
]
