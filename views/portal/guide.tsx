import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type GuideProps = { sentences: readonly string[]; language: Language }

/** A service in short plain sentences, one thought each, for whoever reads slowly (UU 8/2016). */
export function Guide({ sentences, language }: GuideProps) {
  return (
    <section class="guide" aria-labelledby="guide">
      <h2 class="guide__title" id="guide">
        <Icon name="info" />
        {wordsOf(language).portal.service.guide}
      </h2>
      <ol class="guide__sentences">
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ol>
    </section>
  )
}
