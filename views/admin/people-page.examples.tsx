import type { Example } from '../examples.ts'
import { PeoplePage } from './people-page.tsx'
import { people, sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'an office with five people',
    size: [1366, 768],
    render: (language) => <PeoplePage {...sampleFrame(language, 'people')} people={people} mayManage />,
  },
  {
    ...page,
    name: 'as an auditor reads it, on a phone',
    size: [360, 800],
    render: (language) => (
      <PeoplePage {...sampleFrame(language, 'people')} people={people} mayManage={false} />
    ),
  },
]
