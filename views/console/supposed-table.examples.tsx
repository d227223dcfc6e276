import type { Example } from '../examples.ts'
import { leftLine, supposed, supposedLine } from './sample-supposed.ts'
import { SupposedTable } from './supposed-table.tsx'

export const examples: Example[] = [
  {
    name: 'two lines',
    door: 'console',
    size: [1000, 260],
    render: (language) => (
      <SupposedTable facts={supposed(language, { lines: [supposedLine(language), leftLine(language)] })} />
    ),
  },
]
