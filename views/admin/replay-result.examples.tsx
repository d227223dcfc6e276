import type { Example } from '../examples.ts'
import { ReplayResult } from './replay-result.tsx'
import { sampleReplay } from './replay-samples.ts'

export const examples: Example[] = [
  {
    name: 'priority first instead of one in three',
    door: 'portal',
    render: (language) => <ReplayResult language={language} {...sampleReplay(language)} />,
  },
  {
    name: 'the same rules, replaced at noon',
    door: 'portal',
    render: (language) => (
      <ReplayResult
        language={language}
        {...sampleReplay(language, { versions: [2, 3], isSamePolicy: true, closeness: null, guessed: 0 })}
      />
    ),
  },
]
