import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import type { BoardCall } from './call-row.tsx'

export type EarlierCallsProps = { language: Language; calls: readonly BoardCall[] }

/** The calls before the huge ones, for who looked away. */
export function EarlierCalls({ language, calls }: EarlierCallsProps) {
  const words = wordsOf(language).display
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h2 class="earlier__title" id="earlier-title">
        {words.earlier}
      </h2>
      <ol class="earlier__list">
        {calls.map((call) => (
          <li class="earlier__call" data-call={String(call.seq)}>
            <b>{call.number}</b> <Icon name="arrow-right" turns />
            <span class="only-heard">{words.kinds[call.kind]}</span> <span>{call.counter}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
