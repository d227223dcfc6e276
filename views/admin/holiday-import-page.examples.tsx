import type { Example } from '../examples.ts'
import { HolidayImportPage } from './holiday-import-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const same = { date: '1 Mei 2026', name: 'Hari Buruh', what: 'same' } as const
const added = { date: '1 Januari 2027', name: 'Tahun Baru', what: 'added' } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'a new day',
    render: (language) => (
      <HolidayImportPage
        {...sampleFrame(language, 'holidays')}
        days={[same, added]}
        table={'day,name_id\r\n2027-01-01,Tahun Baru\r\n'}
        version={3}
      />
    ),
  },
  {
    ...page,
    name: 'nothing new',
    size: [360, 800],
    render: (language) => (
      <HolidayImportPage {...sampleFrame(language, 'holidays')} days={[same]} table="" version={3} />
    ),
  },
]
