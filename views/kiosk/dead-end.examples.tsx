import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { KioskDeadEnd } from './dead-end.tsx'
import { basicsIn, closed, screen } from './example-data.ts'

export const examples: Example[] = [
  {
    ...screen,
    name: 'a service is suspended',
    render: (language) => (
      <KioskDeadEnd
        {...basicsIn(language)}
        kind="refused"
        sentence={refusalSentence(language, 'SERVICE_SUSPENDED')}
        closing={null}
      />
    ),
  },
  {
    ...screen,
    name: 'the office has closed meanwhile',
    render: (language) => (
      <KioskDeadEnd {...basicsIn(language)} kind="refused" sentence="" closing={closed} />
    ),
  },
  {
    ...screen,
    name: 'no such service',
    render: (language) => (
      <KioskDeadEnd
        {...basicsIn(language)}
        kind="unknown"
        sentence={refusalSentence(language, 'SERVICE_UNKNOWN')}
        closing={null}
      />
    ),
  },
  {
    ...screen,
    name: 'a fault of ours',
    render: (language) => (
      <KioskDeadEnd
        {...basicsIn(language)}
        kind="failed"
        sentence={wordsOf(language).kiosk.refused.failed}
        closing={null}
      />
    ),
  },
]
