import type { Example } from '../examples.ts'
import { Chip, StatusChip, VerdictChip } from './status-chip.tsx'

const states = ['waiting', 'called', 'serving', 'parked', 'handover', 'absent', 'done', 'cancelled'] as const
const verdicts = ['below', 'equal', 'above'] as const

export const examples: Example[] = [
  {
    name: 'every state of a ticket',
    door: 'portal',
    size: [640, 120],
    render: (language) => (
      <div class="cluster">
        {states.map((state) => (
          <StatusChip state={state} language={language} />
        ))}
      </div>
    ),
  },
  {
    name: 'promise beside performance',
    door: 'portal',
    size: [640, 80],
    render: (language) => (
      <div class="cluster">
        {verdicts.map((verdict) => (
          <VerdictChip verdict={verdict} language={language} />
        ))}
      </div>
    ),
  },
  {
    name: 'a word alone',
    door: 'console',
    render: () => <Chip tone="called" label="<img onerror=alert(1)>" />,
  },
]
