import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { type HolidayRow, HolidaysPage } from './holidays-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const columns = ['day', 'name_id', 'name_en', 'kind', 'source', 'from', 'to']
const holidays: readonly HolidayRow[] = [
  {
    day: '2026-05-01',
    date: '1 Mei 2026',
    name: 'Hari Buruh',
    kind: 'national',
    source: 'SKB 3 Menteri 2026',
    part: null,
  },
  {
    day: '2026-08-18',
    date: '18 Agustus 2026',
    name: 'Rapat <img onerror=alert(1)>',
    kind: 'local',
    source: 'Surat Kepala 4/2026',
    part: { from: '12.00', to: '24.00' },
  },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'two of them',
    render: (language) => (
      <HolidaysPage {...sampleFrame(language, 'holidays')} {...{ holidays, columns }} mayManage />
    ),
  },
  {
    ...page,
    name: 'none, to be read',
    size: [360, 800],
    render: (language) => (
      <HolidaysPage {...sampleFrame(language, 'holidays')} {...{ holidays: [], columns }} mayManage={false} />
    ),
  },
  {
    ...page,
    name: 'with mistakes in the form and in the table',
    render: (language) => {
      const { adminTimes, calendar } = wordsOf(language)
      const problem = phrase(language, calendar.problem.day, { found: '1 Januari' })
      return (
        <HolidaysPage
          {...sampleFrame(language, 'holidays')}
          {...{ holidays, columns }}
          mayManage
          add={{ typed: {}, errors: [{ field: 'day', message: adminTimes.needed.dayWrong }] }}
          tableErrors={[
            { field: 'file', message: phrase(language, calendar.row, { row: 300, column: 'day', problem }) },
          ]}
        />
      )
    },
  },
]
