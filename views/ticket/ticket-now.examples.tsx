import type { Example } from '../examples.ts'
import { TicketNow } from './ticket-now.tsx'
import { ticketNow } from './ticket-page.examples.tsx'

export const examples: Example[] = [
  {
    name: 'a hostile service name',
    door: 'ticket',
    size: [360, 640],
    render: (language) => <TicketNow {...ticketNow(language, { service: '<img onerror=alert(1)>' })} />,
  },
]
