import { refusalSentence } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { ErrorSummary } from './error-summary.tsx'

export const examples: Example[] = [
  {
    name: 'one answer to correct',
    door: 'portal',
    size: [640, 160],
    render: (language) => (
      <ErrorSummary
        language={language}
        errors={[{ field: 'user', message: refusalSentence(language, 'SIGN_IN_FAILED') }]}
      />
    ),
  },
  {
    name: 'nothing wrong',
    door: 'portal',
    render: (language) => <ErrorSummary language={language} errors={[]} />,
  },
]
