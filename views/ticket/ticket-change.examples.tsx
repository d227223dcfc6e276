import type { Example } from '../examples.ts'
import { TicketChange, type TicketChangeProps } from './ticket-change.tsx'

const since = { time: '09.42', zone: 'WIB' }

const changes: readonly [name: string, change: Omit<TicketChangeProps, 'language' | 'since'>][] = [
  [
    'longer, for every reason',
    {
      way: 'longer',
      causes: [
        { what: 'closed', counters: ['2'] },
        { what: 'paused', counters: ['3', '4'] },
        { what: 'priority', count: 3 },
        { what: 'transferred', count: 1 },
        { what: 'returned', count: 1 },
        { what: 'slow', count: 2 },
      ],
    },
  ],
  [
    'shorter',
    {
      way: 'shorter',
      causes: [
        { what: 'opened', counters: ['2'] },
        { what: 'left', count: 4 },
      ],
    },
  ],
  ['longer, and nothing explains it', { way: 'longer', causes: [] }],
]

export const examples: Example[] = changes.map(([name, change]) => ({
  name,
  door: 'ticket',
  size: [360, 480],
  render: (language) => <TicketChange {...change} language={language} since={since} />,
}))
