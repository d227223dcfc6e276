import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { OfficePage } from './office-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const typed = { name_id: 'Mal Pelayanan Publik Sukamaju', name_en: 'Sukamaju Public Service Mall' }

export const examples: Example[] = [
  {
    ...page,
    name: 'to be changed',
    render: (language) => <OfficePage {...sampleFrame(language, 'office')} typed={typed} mayManage />,
  },
  {
    ...page,
    name: 'with a date that is none',
    size: [360, 800],
    render: (language) => (
      <OfficePage
        {...sampleFrame(language, 'office')}
        typed={typed}
        mayManage
        errors={[{ field: 'pledge_date', message: wordsOf(language).adminHouse.office.dateWrong }]}
      />
    ),
  },
]
