import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { HolidaysPage } from './holidays-page.tsx'
import { holidays, sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const columns = ['day', 'name_id', 'name_en', 'kind', 'source', 'from', 'to']
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
