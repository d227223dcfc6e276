import type { Example } from '../examples.ts'
import { CountersPage } from './counters-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const
const one = { name: 'Loket 1', agency: 'Dukcapil', place: 'Lantai 1', services: ['KK', 'KTP'] }
const counters = [
  { ...one, counter: '1', retired: null },
  { ...one, counter: '9', name: 'Loket 9', retired: '2 Maret 2026' },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'one in use, one out of use',
    size: [1366, 768],
    render: (language) => (
      <CountersPage {...sampleFrame(language, 'counters')} counters={counters} mayManage />
    ),
  },
  {
    ...page,
    name: 'to be read, on a phone',
    size: [360, 800],
    render: (language) => (
      <CountersPage {...sampleFrame(language, 'counters')} counters={counters} mayManage={false} />
    ),
  },
]
