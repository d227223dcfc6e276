import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type TickerProps = { language: Language; sentences: readonly string[] }

/** One sentence at a time: a behaviour turns the pages, nothing scrolls, and dots show which page it is. */
export function Ticker({ language, sentences }: TickerProps) {
  return (
    <section class="ticker" aria-label={wordsOf(language).display.ticker.label}>
      <Icon name="info" />
      <ul class="ticker__pages" data-ticker>
        {sentences.map((sentence) => (
          <li class="ticker__page">{sentence}</li>
        ))}
      </ul>
      <span class="ticker__dots" aria-hidden="true">
        {sentences.map(() => (
          <span class="ticker__dot" />
        ))}
      </span>
    </section>
  )
}
