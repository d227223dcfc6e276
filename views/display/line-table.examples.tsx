import type { Example } from '../examples.ts'
import { LineTable } from './line-table.tsx'
import { sampleGroups } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'the groups of an office',
    door: 'display',
    size: [640, 640],
    render: (language) => <LineTable language={language} groups={sampleGroups(language)} />,
  },
  {
    name: 'many groups',
    door: 'display',
    size: [640, 900],
    render: (language) => {
      const groups = sampleGroups(language)
      return <LineTable language={language} groups={[...groups, ...groups]} />
    },
  },
]
