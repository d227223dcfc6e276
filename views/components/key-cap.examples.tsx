import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { KeyCap } from './key-cap.tsx'

export const examples: Example[] = [
  { name: 'a letter', door: 'console', render: () => <KeyCap label="R" /> },
  {
    name: 'the space bar',
    door: 'console',
    render: (language) => <KeyCap label={wordsOf(language).common.key.space} />,
  },
]
