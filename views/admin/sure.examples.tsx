import { phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Sure } from './sure.tsx'

export const examples: Example[] = [
  {
    name: 'a period to be removed',
    door: 'portal',
    render: (language) => {
      const { period } = wordsOf(language).adminTimes
      return (
        <Sure
          action="/sukamaju/admin/hours/periods/2026-02-19/removal"
          label={period.remove}
          heard="Ramadan"
          sure={phrase(language, period.removeSure, { dates: '19 Feb' })}
          submit={phrase(language, period.removeSubmit, { name: 'Ramadan' })}
        />
      )
    },
  },
]
