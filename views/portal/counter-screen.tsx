import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { waitInShort, waitInWords, waitLabel } from '../../src/words/wait.ts'
import { StatusChip } from '../components/status-chip.tsx'
import type { CounterNow } from './counter-list.tsx'
import { CounterService, type CounterServiceProps } from './counter-service.tsx'
import { CounterStateChip } from './counter-state.tsx'
import { LivePart } from './live-part.tsx'
import { Trail } from './trail.tsx'
import { UpdatedAt, type UpdatedAtProps } from './updated-at.tsx'

export type CounterScreenProps = {
  language: Language
  /** The slug of the office. */
  office: string
  counter: CounterNow
  /** How many wait for what it serves. */
  waiting: number
  /** How long somebody waits who takes a number now and is served here. */
  wait: ShownWait
  services: readonly Omit<CounterServiceProps, 'language' | 'office'>[]
  updated: UpdatedAtProps['updated']
}

/** One counter: its number now, its line, and what it serves. */
export function CounterScreen({
  language,
  office,
  counter,
  waiting,
  wait,
  services,
  updated,
}: CounterScreenProps) {
  const { common, portal } = wordsOf(language)
  return (
    <LivePart here={paths.counter(office, counter.counter)}>
      <div class="counter-head on-hero">
        <Trail
          language={language}
          links={[{ href: `${paths.office(office)}#counters`, label: portal.menu.counters }]}
          here={counter.name}
        />
        <div class="counter-head__words">
          <h1>{counter.name}</h1>
          <p class="counter-head__place">
            {counter.agency} · {counter.place}
          </p>
          <CounterStateChip state={counter.state} language={language} />
        </div>
        <dl class="counter-head__facts">
          <div>
            <dt>{portal.counter.now}</dt>
            <dd class="counter-head__number">{counter.number ?? portal.counter.nobody}</dd>
            {counter.ticketState !== null && (
              <dd>
                <StatusChip state={counter.ticketState} language={language} />
              </dd>
            )}
          </div>
          <div>
            <dt>{portal.counter.line}</dt>
            <dd class="counter-head__number">{phrase(language, common.units.people, { count: waiting })}</dd>
            <dd>{portal.counter.lineNote}</dd>
          </div>
          <div>
            <dt>{waitLabel(language, wait)}</dt>
            <dd class="counter-head__number">{waitInShort(language, wait)}</dd>
            <dd>{wait.range === null ? waitInWords(language, wait) : common.wait.ifNow}</dd>
          </div>
        </dl>
      </div>
      <div class="content counter-services">
        <section class="portal-part" aria-labelledby="served">
          <h2 class="portal-part__title" id="served">
            {counter.state === 'closed' ? portal.counter.usual : portal.counter.services}
          </h2>
          <ul class="served-list">
            {services.map((service) => (
              <CounterService {...service} language={language} office={office} />
            ))}
          </ul>
        </section>
        <UpdatedAt updated={updated} language={language} />
      </div>
    </LivePart>
  )
}
