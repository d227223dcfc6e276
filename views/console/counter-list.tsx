import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Chip } from '../components/status-chip.tsx'
import type { CounterChoice } from './choose-page.tsx'

export type CounterListProps = {
  language: Language
  office: string
  counters: readonly CounterChoice[]
  chosen: string | null
}

const looks = {
  free: { tone: 'neutral', icon: 'door' },
  taken: { tone: 'waiting', icon: 'user' },
  mine: { tone: 'serving', icon: 'user-check' },
} as const

/** The counters in the order of the hall, each a link to what it serves. */
export function CounterList({ language, office, counters, chosen }: CounterListProps) {
  const { choose } = wordsOf(language).console
  return (
    <nav aria-label={choose.counters}>
      <ul class="counters">
        {counters.map(({ counter, name, agency, state }) => (
          <li>
            <a
              class="counters__one"
              href={paths.consoleCounters(office, counter)}
              aria-current={counter === chosen ? 'page' : undefined}
            >
              <strong class="counters__name">{name}</strong>
              <span class="counters__agency">{agency}</span>
              <Chip {...looks[state]} label={choose[state]} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
