import type { Example } from '../examples.ts'
import type { Setting } from '../layouts/page.tsx'
import { basicsIn, MONDAY_NINE, paperFacts, screen, wide } from './example-data.ts'
import { KioskTicket, type KioskTicketProps } from './ticket.tsx'

const long: KioskTicketProps['paper']['wait'] = {
  shown: { range: { unit: 'hours', from: 100, to: 135 } },
  times: { from: MONDAY_NINE + 6_000_000, to: MONDAY_NINE + 8_100_000 },
}
const none: KioskTicketProps['paper']['wait'] = {
  shown: { range: null, reason: 'NO_COUNTER' },
  times: null,
}

export const examples: Example[] = [
  ticket('waiting', {}, {}),
  ticket('large text', { large: true }, {}),
  ticket('high contrast', { contrast: true }, {}),
  ticket('priority, past a thousand', {}, { paper: { ...paperFacts, number: 'M1000', isPriority: true } }),
  ticket('called already', {}, { state: 'called', calledTo: '2' }),
  ticket('nobody knows how long', {}, { paper: { ...paperFacts, wait: { ...long, shown: wide } } }),
  ticket('waiting long, large text', { large: true }, { paper: { ...paperFacts, wait: long } }),
  ticket('no counter is open', {}, { isServed: false, paper: { ...paperFacts, ahead: 0, wait: none } }),
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
