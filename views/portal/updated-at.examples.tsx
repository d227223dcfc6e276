import type { Example } from '../examples.ts'
import { updated } from './samples.ts'
import { UpdatedAt } from './updated-at.tsx'

export const examples: Example[] = [
  {
    name: 'with its zone',
    door: 'portal',
    render: (language) => <UpdatedAt language={language} updated={updated} />,
  },
]
