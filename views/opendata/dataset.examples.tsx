import type { Example } from '../examples.ts'
import { Dataset } from './dataset.tsx'
import { fees, lines } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'fees',
    door: 'portal',
    size: [720, 420],
    render: (language) => <Dataset {...fees} language={language} />,
  },
  {
    name: 'what moves with the line, on a phone',
    door: 'portal',
    size: [360, 420],
    render: (language) => <Dataset {...lines} language={language} />,
  },
]
