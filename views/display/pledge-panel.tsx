import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type PledgePanelProps = {
  language: Language
  /** What the office has declared, with who signed it, where and when ("2 Januari 2026"). */
  pledge: { text: string; by: string; place: string; date: string }
}

/** Above this many characters the letters become smaller. */
const LONG = 300

/** The maklumat pelayanan, which must hang where everybody sees it (UU 25/2009, pasal 22). */
export function PledgePanel({ language, pledge }: PledgePanelProps) {
  const { text, ...signed } = pledge
  const words = wordsOf(language).display
  return (
    <section
      class="maklumat"
      aria-labelledby="maklumat-title"
      {...(text.length > LONG && { 'data-long': true })}
    >
      <Icon name="certificate" />
      <h2 class="maklumat__title" id="maklumat-title">
        {words.pledge}
      </h2>
      <p class="maklumat__text">{text}</p>
      <p class="maklumat__by">{phrase(language, words.pledgeBy, signed)}</p>
    </section>
  )
}
