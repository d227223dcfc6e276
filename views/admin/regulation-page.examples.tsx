import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { RegulationPage } from './regulation-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const regulation = { code: 'PP-76-2020', cite: 'PP 76/2020' }
const typed = { kind: 'PP', number: '76', year: '2020', validTo: '2026-05-31' }
const stops = [
  { service: 'SKCK', fee: 'SKCK' },
  { service: 'SIM baru <img src=x onerror=alert(1)>', fee: 'SIM A' },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'new',
    render: (language) => (
      <RegulationPage {...sampleFrame(language, 'services')} regulation={null} version={1} typed={{}} />
    ),
  },
  {
    ...page,
    name: 'whose last day would stop fees',
    render: (language) => (
      <RegulationPage {...sampleFrame(language, 'services')} {...{ regulation, typed, stops }} version={1} />
    ),
  },
  {
    ...page,
    name: 'with a last day before the first, changed meanwhile, on a phone',
    size: [360, 800],
    render: (language) => (
      <RegulationPage
        {...sampleFrame(language, 'services')}
        {...{ regulation, typed }}
        version={2}
        errors={[{ field: 'validTo', message: wordsOf(language).adminCatalogue.regulations.backwards }]}
        isChangedMeanwhile
      />
    ),
  },
]
