import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { WeekFields } from './week-fields.tsx'

const typed = {
  'd1-1-opens': '08.00',
  'd1-1-closes': '15.00',
  'd5-1-opens': '08.00',
  'd5-1-closes': '11.30',
  'd5-2-opens': '13.00',
  'd5-2-closes': '1500',
}

export const examples: Example[] = [
  {
    name: 'Monday and Friday',
    door: 'portal',
    render: (language) => (
      <WeekFields {...{ language, typed }} legend={wordsOf(language).adminTimes.hours.week} />
    ),
  },
  {
    name: 'a time that is none',
    door: 'portal',
    render: (language) => {
      const { hours, week } = wordsOf(language).adminTimes
      const message = phrase(language, week.timeWrong, { day: 'Jumat' })
      return (
        <WeekFields
          {...{ language, typed }}
          legend={hours.week}
          errors={[{ field: 'd5-2-closes', message }]}
        />
      )
    },
  },
]
