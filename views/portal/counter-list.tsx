import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { StatusChip } from '../components/status-chip.tsx'
import { type CounterState, CounterStateChip } from './counter-state.tsx'

/** A counter as everybody in the hall sees it. */
export type CounterNow = {
  counter: string
  name: string
  agency: string
  place: string
  state: CounterState
  number: string | null
  ticketState: 'called' | 'serving' | null
}

export type CounterListProps = { language: Language; office: string; counters: readonly CounterNow[] }

/** Every counter with the number it shows now. */
export function CounterList({ language, office, counters }: CounterListProps) {
  const { portal } = wordsOf(language)
  return (
    <section class="portal-part" id="counters" aria-labelledby="counters-title">
      <h2 class="portal-part__title" id="counters-title">
        {portal.counters.title}
      </h2>
      <ul class="counters">
        {counters.map((counter) => (
          <li>
            <a class="counter" href={paths.counter(office, counter.counter)} data-state={counter.state}>
              <span class="counter__name">{counter.name}</span>{' '}
              <span class="counter__agency">{counter.agency}</span>{' '}
              <CounterShows {...counter} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CounterShows({ number, ticketState, state, language }: CounterNow & { language: Language }) {
  return (
    <>
      {number !== null && <strong class="counter__number">{number}</strong>}{' '}
      <span class="counter__state">
        {number !== null && ticketState !== null && state !== 'paused' ? (
          <StatusChip state={ticketState} language={language} />
        ) : (
          <CounterStateChip state={state} language={language} />
        )}
      </span>
    </>
  )
}
