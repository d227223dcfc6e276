import type { Example } from '../examples.ts'
import { NewTicketForm } from './new-ticket-form.tsx'
import { making } from './sample-make.ts'

export const examples: Example[] = [
  {
    name: 'with priority',
    door: 'console',
    size: [640, 620],
    render: (language) => <NewTicketForm {...making(language)} formKey="kunci" />,
  },
  {
    name: 'one kind only',
    door: 'console',
    size: [640, 560],
    render: (language) => <NewTicketForm {...making(language)} formKey="kunci" hasPriority={false} />,
  },
]
