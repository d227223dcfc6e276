import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { LimitsPage } from './limits-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const rows = [
  { row: 0, code: 'KK', name: 'Kartu Keluarga' },
  { row: 1, code: 'PASPOR', name: 'Paspor' },
]
const typed = { 'q0-perDay': '', 'q1-perDay': '40', 'q1-perHour': 'x', tickets: '5', minutes: '10' }

export const examples: Example[] = [
  {
    ...page,
    name: 'two services',
    render: (language) => (
      <LimitsPage {...sampleFrame(language, 'limits')} {...{ rows, typed }} version={1} mayManage />
    ),
  },
  {
    ...page,
    name: 'a number that is none, on a phone',
    size: [360, 800],
    render: (language) => {
      const { numberWrong } = wordsOf(language).adminRules.limits
      const message = phrase(language, numberWrong, { service: 'PASPOR' })
      return (
        <LimitsPage
          {...sampleFrame(language, 'limits')}
          {...{ rows, typed }}
          version={1}
          mayManage
          errors={[{ field: 'q1-perHour', message }]}
        />
      )
    },
  },
]
