import type { Cause, Change } from '../../src/estimates/rules/why-changed.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type TicketChangeProps = Change & {
  language: Language
  /** "09.42" and "WIB": since when it has been otherwise. */
  since: { time: string; zone: string }
}

/** That the wait has become much longer or shorter, and what happened in between. */
export function TicketChange({ language, way, causes, since }: TicketChangeProps) {
  const { changed } = wordsOf(language).ticket
  return (
    <section class="ticket-why ticket-why--changed" aria-labelledby="changed" data-way={way}>
      <h2 id="changed">{phrase(language, changed[way], since)}</h2>
      {causes.length === 0 ? (
        <p>{changed.nothing}</p>
      ) : (
        <ul class="ticket-why__list">
          {causes.map((cause) => (
            <li>
              <Icon name={iconOf(cause)} />
              {causeInWords(language, cause)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function causeInWords(language: Language, cause: Cause): string {
  const { changed } = wordsOf(language).ticket
  return 'counters' in cause
    ? phrase(language, changed[cause.what], { list: cause.counters.join(', ') })
    : phrase(language, changed[cause.what], { count: cause.count })
}

function iconOf({ what }: Cause) {
  if (what === 'slow') return 'hourglass'
  if (what === 'priority') return 'heart-handshake'
  return what === 'closed' || what === 'paused' || what === 'opened' ? 'door' : 'users'
}
