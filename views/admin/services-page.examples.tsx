import type { Example } from '../examples.ts'
import { sampleFrame } from './samples.ts'
import { type ServiceRow, ServicesPage } from './services-page.tsx'

const page = { door: 'portal', whole: true } as const
const services: readonly ServiceRow[] = [
  {
    code: 'KK',
    name: 'Kartu Keluarga',
    owner: 'Dukcapil',
    suspension: null,
    hasOwnHours: false,
    ownHolidays: 0,
  },
  {
    code: 'KTP',
    name: 'KTP elektronik',
    owner: 'Dukcapil',
    suspension: { reason: 'blangko habis <img onerror=alert(1)>', since: '6 April 2026' },
    hasOwnHours: true,
    ownHolidays: 2,
  },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'one given, one suspended',
    size: [1366, 768],
    render: (language) => (
      <ServicesPage {...sampleFrame(language, 'services')} services={services} mayManage />
    ),
  },
  {
    ...page,
    name: 'to be read, on a phone',
    size: [360, 800],
    render: (language) => (
      <ServicesPage {...sampleFrame(language, 'services')} services={services} mayManage={false} />
    ),
  },
]
