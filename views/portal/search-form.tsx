import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'

export type SearchFormProps = { language: Language; action: string; query: string }

/** Finds a service by the words people use for it. */
export function SearchForm({ language, action, query }: SearchFormProps) {
  const { portal, common } = wordsOf(language)
  return (
    <search class="search-part">
      <form class="search on-paper" method="get" action={action}>
        <Icon name="search" />
        <input
          class="search__field"
          type="search"
          name="q"
          value={query}
          maxlength={80}
          aria-label={portal.search.label}
          placeholder={portal.search.hint}
          autocomplete="off"
          enterkeyhint="search"
        />
        <Button label={common.actions.search} />
      </form>
    </search>
  )
}
