import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { GroupsPage } from './groups-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const groups = [
  { letter: 'A', name: 'Kependudukan', services: ['KK', 'KTP'] },
  { letter: 'B', name: 'SIM <img src=x onerror=alert(1)>', services: [] },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'with a new one',
    render: (language) => (
      <GroupsPage {...sampleFrame(language, 'services')} {...{ groups }} letter={null} typed={{}} mayManage />
    ),
  },
  {
    ...page,
    name: 'of which one is named anew, on a phone',
    size: [360, 800],
    render: (language) => (
      <GroupsPage
        {...sampleFrame(language, 'services')}
        {...{ groups }}
        letter="A"
        typed={{ name_id: 'Kependudukan' }}
        errors={[{ field: 'name_en', message: wordsOf(language).adminCatalogue.groups.nameMissing }]}
        mayManage
      />
    ),
  },
]
