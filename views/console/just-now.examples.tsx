import type { Example } from '../examples.ts'
import type { JustNow as Fact } from './desk.ts'
import { JustNow } from './just-now.tsx'
import { desk, justNow } from './sample-desk.ts'

const facts: Record<string, Fact> = {
  called: justNow('ticket.called'),
  transferred: justNow('ticket.transferred', { service: '<img src=x onerror=alert(1)>' }),
  'handed over': justNow('ticket.transferred', { service: 'KTP', to: 'Loket 2' }),
  undone: justNow('ticket.parked', { isUndone: true }),
}

export const examples: Example[] = Object.entries(facts).map(([name, fact]) => ({
  name,
  door: 'console',
  size: [854, 70],
  render: (language) => <JustNow desk={desk(language)} fact={fact} />,
}))
