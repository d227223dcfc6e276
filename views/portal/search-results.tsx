import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { LetterTile } from '../components/letter-tile.tsx'

export type FoundService = { code: string; letter: string; name: string; summary: string }

export type SearchResultsProps = {
  language: Language
  office: string
  query: string
  found: readonly FoundService[]
}

/** What a search found, or what to try next. */
export function SearchResults({ language, office, query, found }: SearchResultsProps) {
  const { search } = wordsOf(language).portal
  return (
    <section class="portal-part" aria-labelledby="found">
      <h2 class="portal-part__title" id="found">
        {phrase(language, search.found, { count: found.length, query })}
      </h2>
      {found.length === 0 && <p>{search.nothing}</p>}
      <ul class="found">
        {found.map(({ code, letter, name, summary }) => (
          <li class="found__service">
            <LetterTile letter={letter} size="small" />
            <div>
              <a class="found__name" href={paths.service(office, code)}>
                {name}
              </a>
              <p class="found__summary">{summary}</p>
            </div>
            <Icon name="chevron-right" turns />
          </li>
        ))}
      </ul>
      <p>
        <Button kind="outline" href={paths.office(office)} label={search.all} />
      </p>
    </section>
  )
}
