import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from './banner.tsx'

export type StaleBannerProps = {
  language: Language
  /** The last time the screen heard from the office. */
  since: { time: string; zone: string }
  /** Rendered hidden; the live behaviour shows it and fills `data-stale-title` from `data-template`. */
  hidden?: boolean
}

export function StaleBanner({ language, since, hidden = false }: StaleBannerProps) {
  const { title, next } = wordsOf(language).common.stale
  return (
    <Banner
      tone="late"
      icon="wifi-off"
      title={
        <span data-stale-title data-template={title}>
          {phrase(language, title, since)}
        </span>
      }
      note={next}
      attributes={{ 'data-stale': true, ...(hidden && { hidden: true }) }}
    />
  )
}
