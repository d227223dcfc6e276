import type { Example } from '../examples.ts'
import { type RegulationRow, RegulationsPage } from './regulations-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const regulations: readonly RegulationRow[] = [
  {
    code: 'PP-76-2020',
    cite: 'PP 76/2020',
    about: 'Jenis dan tarif PNBP Polri <img src=x onerror=alert(1)>',
    state: 'inForce',
    force: 'Sampai 31 Mei 2026',
    services: 5,
  },
  {
    code: 'PP-12-2026',
    cite: 'PP 12/2026',
    about: null,
    state: 'coming',
    force: 'Sejak 1 Juni 2026',
    services: 0,
  },
  {
    code: 'PP-60-2016',
    cite: 'PP 60/2016',
    about: null,
    state: 'lapsed',
    force: 'Sampai 1 Januari 2021',
    services: 1,
  },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'in every state',
    render: (language) => (
      <RegulationsPage {...sampleFrame(language, 'services')} {...{ regulations }} mayManage />
    ),
  },
  {
    ...page,
    name: 'none, on a phone',
    size: [360, 800],
    render: (language) => (
      <RegulationsPage {...sampleFrame(language, 'services')} regulations={[]} mayManage={false} />
    ),
  },
]
