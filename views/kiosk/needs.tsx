import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import { Pager, type Paging } from './pager.tsx'

/** One thing to bring; `case` says when it is asked for, otherwise always. */
export type Need = { text: string; note?: string; case?: string }

/** One case of the service to choose, or the way back to all of them. */
export type NeedsCase = { name: string; href: string; isChosen: boolean }

export type NeedsProps = Paging & {
  language: Language
  office: string
  service: string
  cases?: readonly NeedsCase[]
  /** The address of the first page of what is shown, to which the number of another is added. */
  here?: string
  /** Those of this page. */
  needs: readonly Need[]
  /** How many stand on the pages before. */
  before: number
  count: number
}

/** What to bring, a few at a time, never smaller. */
export function Needs(props: NeedsProps) {
  const { language, office, service, cases = [], needs, before, count, page, pages } = props
  const { here = paths.kioskService(office, service) } = props
  const { pager, service: words } = wordsOf(language).kiosk
  if (needs.length === 0 && cases.length > 0) return <Choice cases={cases} language={language} />
  return (
    <section class="needs">
      <header class="choices__head">
        <h2>{words.needs}</h2>
        <p>{phrase(language, pager.range, { from: before + 1, to: before + needs.length, count })}</p>
      </header>
      {cases.length > 0 && <Cases cases={cases} language={language} />}
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
        hrefOf={(other) => `${here}${here.includes('?') ? '&' : '?'}page=${other}`}
        nextLabel={pager.moreNeeds}
        previousLabel={pager.earlierNeeds}
      />
    </section>
  )
}

type Of = Required<Pick<NeedsProps, 'cases' | 'language'>>

/** Which papers are needed depends on why somebody comes, so that is asked first. */
function Choice({ cases, language }: Of) {
  const { service: words } = wordsOf(language).kiosk
  return (
    <section class="needs">
      <header class="choices__head">
        <h2>{words.cases}</h2>
        <p>{words.casesHint}</p>
      </header>
      <Cases cases={cases} language={language} />
    </section>
  )
}

/** A touch shows what one case needs; the chosen one, touched again, leads back to all of them. */
function Cases({ cases, language }: Of) {
  const isMany = cases.length > 3
  return (
    <nav
      class="kiosk-cases"
      aria-label={wordsOf(language).kiosk.service.cases}
      {...(isMany && { 'data-many': true })}
    >
      {cases.map(({ name, href, isChosen }) => (
        <a class="kiosk-cases__case" href={href} {...(isChosen && { 'aria-current': 'true' as const })}>
          {isChosen && <Icon name="check" />}
          <span>{name}</span>
        </a>
      ))}
    </nav>
  )
}
