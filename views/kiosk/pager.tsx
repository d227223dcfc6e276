import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'

export type Paging = {
  /** From 1. */
  page: number
  pages: number
}

export type PagerProps = Paging & {
  language: Language
  /** The address of a page of the list. */
  hrefOf: (page: number) => string
  /** What the next page brings, such as "Layanan lain". */
  nextLabel: string
  previousLabel?: string
}

/** Which page of a list this is, and the way to the others. Nothing when there is one page. */
export function Pager({ language, page, pages, hrefOf, nextLabel, previousLabel }: PagerProps) {
  if (pages <= 1) {
    return null
  }
  const { pager } = wordsOf(language).kiosk
  return (
    <nav class="pager" aria-label={pager.label}>
      <span class="pager__page">{phrase(language, pager.page, { page, pages })}</span>
      <span class="pager__buttons">
        {page > 1 && (
          <Button
            kind="plain"
            icon="chevron-left"
            label={previousLabel ?? pager.previous}
            href={hrefOf(page - 1)}
          />
        )}
        {page < pages && (
          <Button kind="outline" label={nextLabel} trailing="chevron-right" href={hrefOf(page + 1)} />
        )}
      </span>
    </nav>
  )
}
