import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type TrailProps = {
  language: Language
  links: readonly { href: string; label: string }[]
  here: string
}

/** The way from the home of the office to this page. */
export function Trail({ language, links, here }: TrailProps) {
  return (
    <nav class="trail" aria-label={wordsOf(language).portal.trail}>
      <ol class="trail__list">
        {links.map(({ href, label }) => (
          <li class="trail__step">
            <a href={href}>{label}</a>
            <Icon name="chevron-right" turns />
          </li>
        ))}
        <li class="trail__step" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  )
}
