import type { Example } from '../../examples.ts'
import { sampleFrame } from '../samples.ts'
import { DraftPage } from './draft-page.tsx'
import { components, others, service } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const edited = { date: '6 April 2026', who: 'Admin Sukamaju' }
const draft = {
  state: 'draft',
  basedOn: 1,
  edited,
  reviewed: null,
  comments: 0,
  unanswered: 0,
  revision: 7,
} as const

export const examples: Example[] = [
  {
    ...page,
    name: 'that only the office sees',
    render: (language) => (
      <DraftPage
        {...sampleFrame(language, 'services')}
        {...{ service, draft, components, others }}
        published={1}
      />
    ),
  },
  {
    ...page,
    name: 'in review, on a phone',
    size: [360, 800],
    render: (language) => (
      <DraftPage
        {...sampleFrame(language, 'services')}
        {...{ service, components, others }}
        draft={{ ...draft, state: 'review', reviewed: '6 April 2026', comments: 3, unanswered: 2 }}
        published={1}
      />
    ),
  },
  {
    ...page,
    name: 'of a service that never had a standard',
    render: (language) => (
      <DraftPage
        {...sampleFrame(language, 'services')}
        {...{ service, components, others }}
        draft={{ ...draft, basedOn: null }}
        published={null}
      />
    ),
  },
]
