import type { Example } from '../examples.ts'
import { Call } from './call.tsx'
import { issueTicket, listCalls } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'for everybody',
    door: 'portal',
    size: [720, 200],
    render: (language) => <Call {...listCalls} language={language} />,
  },
  {
    name: 'with a token and a body, on a phone',
    door: 'portal',
    size: [360, 200],
    render: (language) => <Call {...issueTicket} language={language} />,
  },
]
