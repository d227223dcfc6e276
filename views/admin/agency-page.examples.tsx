import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { AgencyPage } from './agency-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const polri = { code: 'POLRI', name: 'Polri', counters: ['Loket 3', 'Loket 7'], services: ['SKCK'] }
const typed = { name_id: 'Polri', name_en: 'Polri (police)' }

export const examples: Example[] = [
  {
    ...page,
    name: 'with counters and services',
    render: (language) => <AgencyPage {...sampleFrame(language, 'agencies')} agency={polri} typed={typed} />,
  },
  {
    ...page,
    name: 'with nothing yet',
    size: [360, 800],
    render: (language) => (
      <AgencyPage
        {...sampleFrame(language, 'agencies')}
        agency={{ ...polri, counters: [], services: [] }}
        typed={typed}
      />
    ),
  },
  {
    ...page,
    name: 'without a name in English',
    render: (language) => (
      <AgencyPage
        {...sampleFrame(language, 'agencies')}
        agency={polri}
        typed={{ name_id: 'Kepolisian' }}
        errors={[{ field: 'name_en', message: wordsOf(language).adminHouse.agencies.textMissing }]}
      />
    ),
  },
]
