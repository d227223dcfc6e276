import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { NewServicePage } from './new-service-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const choices = {
  groups: [{ letter: 'A', name: 'Kependudukan' }],
  agencies: [{ code: 'DUKCAPIL', name: 'Dukcapil' }],
}

export const examples: Example[] = [
  {
    ...page,
    name: 'to be filled in',
    render: (language) => <NewServicePage {...sampleFrame(language, 'services')} {...choices} typed={{}} />,
  },
  {
    ...page,
    name: 'with a code that is used',
    size: [360, 800],
    render: (language) => (
      <NewServicePage
        {...sampleFrame(language, 'services')}
        {...choices}
        typed={{ code: 'KTP' }}
        errors={[{ field: 'code', message: wordsOf(language).adminCatalogue.new.codeUsed }]}
      />
    ),
  },
]
