import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { HolidayList } from './holiday-list.tsx'
import { holidays } from './samples.ts'

const part = { door: 'portal', size: [800, 260] } as const

export const examples: Example[] = [
  {
    ...part,
    name: 'that may be withdrawn',
    render: (language) => (
      <HolidayList
        {...{ language, holidays }}
        withdrawal={{
          action: (day) => `/sukamaju/admin/holidays/${day}/withdrawal`,
          sure: (date) => phrase(language, wordsOf(language).adminTimes.holiday.withdrawSure, { date }),
        }}
      />
    ),
  },
  {
    ...part,
    name: 'to be read',
    render: (language) => <HolidayList {...{ language, holidays }} withdrawal={null} />,
  },
]
