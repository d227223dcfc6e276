import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { CounterPage } from './counter-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const known = { agencies: [{ code: 'DUKCAPIL', name: 'Dukcapil' }], codes: ['KK', 'KTP'] }
const typed = {
  name_id: 'Loket 1',
  name_en: 'Counter 1',
  agency: 'DUKCAPIL',
  place_id: 'Lantai 1',
  place_en: 'First floor',
  services: 'KK KTP',
}

export const examples: Example[] = [
  {
    ...page,
    name: 'in use',
    render: (language) => (
      <CounterPage
        {...sampleFrame(language, 'counters')}
        {...{ ...known, typed }}
        counter={{ counter: '1', isRetired: false }}
      />
    ),
  },
  {
    ...page,
    name: 'out of use',
    size: [360, 800],
    render: (language) => (
      <CounterPage
        {...sampleFrame(language, 'counters')}
        {...{ ...known, typed }}
        counter={{ counter: '1', isRetired: true }}
      />
    ),
  },
  {
    ...page,
    name: 'new, with a number that is there already',
    render: (language) => (
      <CounterPage
        {...sampleFrame(language, 'counters')}
        {...known}
        typed={{ ...typed, counter: '1' }}
        counter={null}
        errors={[{ field: 'counter', message: wordsOf(language).adminHouse.counters.numberUsed }]}
      />
    ),
  },
]
