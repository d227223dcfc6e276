import type { Example } from '../examples.ts'
import { GroupList } from './group-list.tsx'
import { groups } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'while the office is open',
    door: 'portal',
    size: [820, 400],
    render: (language) => <GroupList language={language} office="sukamaju" isOpen groups={groups} />,
  },
  {
    name: 'on a phone, closed',
    door: 'portal',
    size: [360, 600],
    render: (language) => <GroupList language={language} office="sukamaju" isOpen={false} groups={groups} />,
  },
]
