import type { Example } from '../examples.ts'
import { Connection } from './connection.tsx'

export const examples: Example[] = [
  {
    name: 'nothing is claimed yet',
    door: 'console',
    size: [300, 40],
    render: (language) => <Connection language={language} />,
  },
]
