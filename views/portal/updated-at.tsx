import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

export type UpdatedAtProps = { updated: { time: string; zone: string; date: string }; language: Language }

/** When the figures of a page were true, and how they are counted. */
export function UpdatedAt({ updated, language }: UpdatedAtProps) {
  const { portal } = wordsOf(language)
  return (
    <p class="updated-at">
      {phrase(language, portal.updated, updated)} {portal.method}
    </p>
  )
}
