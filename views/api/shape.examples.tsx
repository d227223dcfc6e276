import type { Example } from '../examples.ts'
import { calls, code } from './samples.ts'
import { Shape } from './shape.tsx'

export const examples: Example[] = [
  {
    name: 'an object',
    door: 'portal',
    size: [720, 300],
    render: (language) => <Shape {...calls} language={language} />,
  },
  {
    name: 'a list of codes',
    door: 'portal',
    size: [360, 200],
    render: (language) => <Shape {...code} language={language} />,
  },
]
