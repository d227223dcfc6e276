import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { AddHoliday } from './add-holiday.tsx'
import { holidayTyped } from './samples.ts'

const part = { door: 'portal', size: [420, 860] } as const

export const examples: Example[] = [
  {
    ...part,
    name: 'empty',
    render: (language) => <AddHoliday language={language} action="/sukamaju/admin/holidays" />,
  },
  {
    ...part,
    name: 'a part of a day that runs backwards',
    render: (language) => (
      <AddHoliday
        language={language}
        action="/sukamaju/admin/holidays"
        typed={{ ...holidayTyped, from: '12.00', to: '08.00' }}
        errors={[{ field: 'to', message: wordsOf(language).adminTimes.needed.backwards }]}
      />
    ),
  },
]
