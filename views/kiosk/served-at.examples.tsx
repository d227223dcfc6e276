import type { Example } from '../examples.ts'
import { wide } from './example-data.ts'
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
        wait={{ range: { unit: 'minutes', from: 15, to: 25 } }}
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
      />
    ),
  },
  {
    name: 'a long wait',
    door: 'kiosk',
    size: [1080, 220],
    render: (language) => (
      <WaitNow
        language={language}
        waiting={32}
        wait={{ range: { unit: 'hours', from: 100, to: 135 } }}
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
      />
    ),
  },
  {
    name: 'not known yet',
    door: 'kiosk',
    size: [1080, 220],
    render: (language) => (
      <WaitNow
        language={language}
        waiting={8}
        wait={{ range: null, reason: 'NOT_YET' }}
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
      />
    ),
  },
  {
    name: 'many waiting, nobody knows how long',
    door: 'kiosk',
    size: [1080, 220],
    render: (language) => (
      <WaitNow
        language={language}
        waiting={8}
        wait={wide}
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
      />
    ),
  },
  {
    name: 'nobody waiting, no counter open',
    door: 'kiosk',
    size: [1080, 170],
    render: (language) => (
      <WaitNow
        language={language}
        waiting={0}
        wait={{ range: null, reason: 'NO_COUNTER' }}
        servedAt={{ counters: ['4'], place: '', isOpen: false }}
      />
    ),
  },
]
