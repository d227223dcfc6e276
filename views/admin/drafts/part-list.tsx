import { paths } from '../../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { Chip } from '../../components/status-chip.tsx'

/** A form of a draft, and whether what it holds is there. */
export type PartRow = {
  section: string
  name: string
  state: 'filled' | 'empty' | 'required' | 'faulty'
  /** How many items a list has; null for what is no list. */
  items: number | null
}

export type PartListProps = {
  language: Language
  office: string
  code: string
  parts: readonly PartRow[]
  /** Counted from 1, as the regulation does. */
  isNumbered?: boolean
}

/** Parts of a draft in their order, each leading to its own form. */
export function PartList({ language, office, code, parts, isNumbered = false }: PartListProps) {
  const { draft } = wordsOf(language).adminDrafts
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{draft.part}</th>
          <th scope="col">{draft.state}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ section, name, state, items }, index) => (
          <tr>
            <th scope="row">
              {isNumbered && <span class="list__number">{index + 1}. </span>}
              <a href={paths.adminDraftPart(office, code, section)}>{name}</a>
            </th>
            <td data-label={draft.state}>
              <Chip {...looks[state]} label={draft[state]} />
              {items !== null && items > 0 && (
                <span class="list__note">{phrase(language, draft.items, { count: items })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const looks = {
  filled: { tone: 'serving', icon: 'check' },
  empty: { tone: 'neutral', icon: 'note' },
  required: { tone: 'late', icon: 'alert-triangle' },
  faulty: { tone: 'late', icon: 'alert-triangle' },
} as const
