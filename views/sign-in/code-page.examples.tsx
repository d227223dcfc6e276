import { refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { CodePage } from './code-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'at first',
    size: [1366, 768],
    render: (language) => <CodePage {...sampleFrame(language)} next="/sukamaju/admin" />,
  },
  {
    ...page,
    name: 'it does not match, on a phone',
    size: [360, 800],
    render: (language) => (
      <CodePage {...sampleFrame(language)} refusal={refusalSentence(language, 'CODE_WRONG')} />
    ),
  },
]
