import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { AdminPage } from './admin-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'after something was done',
    render: (language) => {
      const { hours, done } = wordsOf(language).adminTimes
      return (
        <AdminPage {...sampleFrame(language, 'hours')} title={hours.title} done={done.hours}>
          <p>Sukamaju</p>
        </AdminPage>
      )
    },
  },
  {
    ...page,
    name: 'after something was refused',
    render: (language) => {
      const { adminTimes, refusals } = wordsOf(language)
      return (
        <AdminPage
          {...sampleFrame(language, 'hours')}
          title={adminTimes.hours.title}
          refusal={refusals.CHANGED_MEANWHILE}
        >
          <p>Sukamaju</p>
        </AdminPage>
      )
    },
  },
]
