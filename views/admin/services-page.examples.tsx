import type { Example } from '../examples.ts'
import { givenUp, inReview, settled, unwritten } from './catalogue-samples.ts'
import { sampleFrame } from './samples.ts'
import { type ServiceRow, ServicesPage } from './services-page.tsx'

const page = { door: 'portal', whole: true } as const
const services: readonly ServiceRow[] = [
  row('KK', 'Kartu Keluarga', { standard: settled }),
  row('KTP', 'KTP elektronik', {
    standard: inReview,
    suspension: { reason: 'blangko habis <img onerror=alert(1)>', since: '6 April 2026' },
    hasOwnHours: true,
    ownHolidays: 2,
    stock: { state: 'out', item: 'Blangko KTP-el' },
  }),
  row('KIA', 'Kartu Identitas Anak', { standard: givenUp, stock: { state: 'low', item: 'Blangko KIA' } }),
  row('SKTM', 'SKTM', { standard: unwritten }),
]

function row(
  code: string,
  name: string,
  more: Partial<ServiceRow> & Pick<ServiceRow, 'standard'>,
): ServiceRow {
  return {
    code,
    name,
    owner: 'Dukcapil',
    suspension: null,
    hasOwnHours: false,
    ownHolidays: 0,
    stock: null,
    ...more,
  }
}

export const examples: Example[] = [
  {
    ...page,
    name: 'one given, one suspended, one given up, one unwritten',
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
