import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { AgenciesPage } from './agencies-page.tsx'
import { agencies, sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'three of them',
    render: (language) => (
      <AgenciesPage {...sampleFrame(language, 'agencies')} agencies={agencies} mayManage />
    ),
  },
  {
    ...page,
    name: 'three of them, on a phone',
    size: [360, 800],
    render: (language) => (
      <AgenciesPage {...sampleFrame(language, 'agencies')} agencies={agencies} mayManage />
    ),
  },
  {
    ...page,
    name: 'to be read',
    render: (language) => (
      <AgenciesPage {...sampleFrame(language, 'agencies')} agencies={agencies} mayManage={false} />
    ),
  },
  {
    ...page,
    name: 'with a code that is another’s, and one name alone',
    render: (language) => (
      <AgenciesPage
        {...sampleFrame(language, 'agencies')}
        agencies={agencies}
        mayManage
        add={{
          typed: { code: 'POLRI', name_id: 'Polisi' },
          errors: [
            { field: 'code', message: refusalSentence(language, 'CODE_USED', { code: 'POLRI' }) },
            { field: 'name_en', message: wordsOf(language).adminHouse.agencies.textMissing },
          ],
        }}
      />
    ),
  },
]
