import type { Example } from '../examples.ts'
import { MadeTicket } from './made-ticket.tsx'
import { made } from './sample-make.ts'

export const examples: Example[] = [
  {
    name: 'two services',
    door: 'console',
    size: [1100, 420],
    render: (language) => <MadeTicket {...made(language)} language={language} />,
  },
]
