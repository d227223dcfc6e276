import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { rangeInWords, waitInShort, waitLabel } from '../../src/words/wait.ts'
import { Fact } from '../components/fact.tsx'

export type WaitFactProps = { language: Language; wait: ShownWait }

/** How long somebody waits who takes a number now; or why nobody can say, and what to do. */
export function WaitFact({ language, wait }: WaitFactProps) {
  const { wait: words } = wordsOf(language).common
  return wait.range === null ? (
    <Fact label={words.label} value={waitInShort(language, wait)} note={words.none[wait.reason]} />
  ) : (
    <Fact label={waitLabel(language, wait)} value={rangeInWords(language, wait.range)} note={words.ifNow} />
  )
}
