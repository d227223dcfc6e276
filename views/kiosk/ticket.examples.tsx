import type { Example } from '../examples.ts'
import type { Setting } from '../layouts/page.tsx'
import { basicsIn, paperFacts, screen } from './example-data.ts'
import { KioskTicket, type KioskTicketProps } from './ticket.tsx'

export const examples: Example[] = [
  ticket('waiting', {}, {}),
  ticket('large text', { large: true }, {}),
  ticket('high contrast', { contrast: true }, {}),
  ticket('priority, past a thousand', {}, { paper: { ...paperFacts, number: 'M1000', isPriority: true } }),
  ticket('called already', {}, { state: 'called', calledTo: '2' }),
  ticket('no counter is open', {}, { isServed: false, paper: { ...paperFacts, ahead: 0 } }),
]

function ticket(name: string, setting: Setting, props: Partial<KioskTicketProps>): Example {
  return {
    ...screen,
    name,
    setting,
    render: (language) => (
      <KioskTicket
        {...basicsIn(language, setting)}
        secret="secret"
        state="waiting"
        calledTo={null}
        isServed
        isNew={false}
        paper={paperFacts}
        {...props}
      />
    ),
  }
}
