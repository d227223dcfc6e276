import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { now } from './sample-desk.ts'
import { Timer } from './timer.tsx'

const minutes = { 'within the limit': 6, 'past the limit': 16 } as const

export const examples: Example[] = Object.entries(minutes).map(([name, since]) => ({
  name,
  door: 'console',
  size: [300, 120],
  render: (language) => {
    const { left, over } = wordsOf(language).console.visitor
    return <Timer since={now - since * 60_000} now={now} tone="serving" limit={600} left={left} over={over} />
  },
}))
