import type { Example } from '../../examples.ts'
import { DifferencePage } from './difference-page.tsx'
import { difference, draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'to the version that is published',
    render: (language) => <DifferencePage {...draftFrame(language)} published={1} parts={difference} />,
  },
  {
    ...page,
    name: 'to nothing',
    render: (language) => <DifferencePage {...draftFrame(language)} published={null} parts={[]} />,
  },
]
