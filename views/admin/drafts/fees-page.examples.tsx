import type { Example } from '../../examples.ts'
import { FeesPage } from './fees-page.tsx'
import { draftFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const fees = [
  { what: 'SKCK', amount: 'Rp30.000', notes: ['Semua pemohon', 'PP 76/2020'] },
  {
    what: 'Legalisir <img src=x onerror=alert(1)>',
    amount: 'GRATIS',
    notes: ['Ditetapkan kantor ini sendiri'],
  },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'with two fees',
    render: (language) => <FeesPage {...draftFrame(language)} fees={fees} />,
  },
  { ...page, name: 'without a fee', render: (language) => <FeesPage {...draftFrame(language)} fees={[]} /> },
]
