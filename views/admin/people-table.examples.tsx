import type { Example } from '../examples.ts'
import { PeopleTable } from './people-table.tsx'
import { people } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'to be managed',
    door: 'portal',
    render: (language) => <PeopleTable {...{ language, people }} office="sukamaju" mayManage />,
  },
  {
    name: 'to be read by an auditor',
    door: 'portal',
    render: (language) => <PeopleTable {...{ language, people }} office="sukamaju" mayManage={false} />,
  },
]
