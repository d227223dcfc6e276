import type { Example } from '../examples.ts'
import { WaitNow } from './served-at.tsx'

export const examples: Example[] = [
  {
    name: 'eight waiting for two counters',
    door: 'kiosk',
    size: [1080, 170],
    render: (language) => (
      <WaitNow
        language={language}
        waiting={8}
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
      />
    ),
  },
  {
    name: 'nobody waiting, no counter open',
    door: 'kiosk',
    size: [1080, 170],
    render: (language) => (
      <WaitNow language={language} waiting={0} servedAt={{ counters: ['4'], place: '', isOpen: false }} />
    ),
  },
]
