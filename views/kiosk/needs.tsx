import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Pager, type Paging } from './pager.tsx'

/** One thing to bring; `case` says when it is asked for, otherwise always. */
export type Need = { text: string; note?: string; case?: string }

export type NeedsProps = Paging & {
  language: Language
  office: string
  service: string
  /** Those of this page. */
  needs: readonly Need[]
  /** How many stand on the pages before. */
  before: number
  count: number
}

/** What to bring, a few at a time, never smaller. */
export function Needs({ language, office, service, needs, before, count, page, pages }: NeedsProps) {
  const { pager, service: words } = wordsOf(language).kiosk
  return (
    <section class="needs">
      <header class="choices__head">
        <h2>{words.needs}</h2>
        <p>{phrase(language, pager.range, { from: before + 1, to: before + needs.length, count })}</p>
      </header>
      <ol class="needs__list" start={before + 1}>
        {needs.map(({ text, note, case: when }, place) => (
          <li class="need">
            <span class="need__place" aria-hidden="true">
              {before + place + 1}
            </span>
            <span class="need__words">
              <span class="need__text">{text}</span>
              {when && <span class="need__case">{phrase(language, words.when, { case: when })}</span>}
              {note && <span class="need__note">{note}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Pager
        language={language}
        page={page}
        pages={pages}
        hrefOf={(other) => `${paths.kioskService(office, service)}?page=${other}`}
        nextLabel={pager.moreNeeds}
        previousLabel={pager.earlierNeeds}
      />
    </section>
  )
}
