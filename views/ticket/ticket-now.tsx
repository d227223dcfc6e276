import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import type { Change } from '../../src/estimates/rules/why-changed.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { rangeInWords, timesInWords, waitLabel } from '../../src/words/wait.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { StatusChip, type TicketState } from '../components/status-chip.tsx'
import { TurnLine } from '../components/turn-line.tsx'
import { TicketChange } from './ticket-change.tsx'

/** How long a ticket waits, as it is said; what has changed since it was first told; what the page has shown. */
export type TicketWait = {
  shown: ShownWait
  /** When it will be called, in milliseconds. */
  times: { from: number; to: number; timeZone: string } | null
  change: (Change & { since: { time: string; zone: string } }) | null
  /** What the page sends when it asks for itself, null while nothing has been estimated. */
  seen: string | null
}

export type TicketNowProps = {
  language: Language
  secret: string
  number: string
  service: string
  state: TicketState
  /** "09.42" and "WIB", when it was taken. */
  takenAt: { time: string; zone: string }
  /** While it is called. */
  calledAt: { time: string; zone: string } | null
  counter: string | null
  ahead: number
  /** The open counters that serve it, such as `1, 2`. */
  counters: readonly string[]
  /** The pattern of its line, such as `P, N, N`; empty when it has none. */
  pattern: string
  /** While it waits. */
  wait: TicketWait | null
  canReturn: boolean
  canCancel: boolean
  /** The local date of the ticket, when that is not today. */
  pastDate: string | null
  /** When all of this was true. */
  updatedAt: { time: string; zone: string }
}

/** The answer first: the number and what to do now; then why; then what can be done. */
export function TicketNow(props: TicketNowProps) {
  const { language, secret, number, service, state, takenAt, canCancel, pastDate, updatedAt, wait } = props
  const { common, ticket } = wordsOf(language)
  const isWaiting = state === 'waiting' && pastDate === null
  return (
    <div
      id="ticket-now"
      class="ticket-now"
      data-state={state}
      hx-get={ownAddress(props)}
      hx-trigger="refresh"
      hx-swap="outerMorph"
    >
      <section class="ticket-now__card on-hero" aria-live="polite">
        <p class="ticket-now__service">{service}</p>
        <StatusChip state={state} language={language} />
        <h1 class="ticket-now__number">{number}</h1>
        <TicketAnswer {...props} />
      </section>
      <p class="ticket-now__times">
        <span>{phrase(language, ticket.takenAt, takenAt)}</span>
        <span>{phrase(language, common.updatedAt, updatedAt)}</span>
      </p>
      {wait?.change && <TicketChange language={language} {...wait.change} />}
      {isWaiting && <Why {...props} />}
      {canCancel && (
        <section class="ticket-now__actions">
          <Button
            kind="destructive"
            icon="x"
            wide
            href={`${paths.ticket(secret)}/cancellation`}
            label={ticket.cancel}
          />
        </section>
      )}
    </div>
  )
}

/** What the holder does now, in one sentence. */
function TicketAnswer(props: TicketNowProps) {
  const { language, state, counter, ahead, counters, canReturn, calledAt, pastDate, wait } = props
  const { ticket, common } = wordsOf(language)
  const { next } = ticket
  if (pastDate !== null)
    return <p class="ticket-now__answer">{phrase(language, next.past, { date: pastDate })}</p>
  if (state === 'called' && counter !== null) {
    return (
      <>
        <p class="ticket-now__answer ticket-now__answer--go">{phrase(language, next.called, { counter })}</p>
        {calledAt && <p class="ticket-now__note">{phrase(language, next.calledNote, calledAt)}</p>}
      </>
    )
  }
  if (state === 'serving' && counter !== null) {
    return <p class="ticket-now__answer">{phrase(language, next.serving, { counter })}</p>
  }
  if (state === 'absent') {
    return (
      <>
        <p class="ticket-now__answer">{next.absent}</p>
        <p class="ticket-now__note">{canReturn ? next.absentCanReturn : next.absentNoReturn}</p>
      </>
    )
  }
  if (state === 'waiting') {
    return (
      <>
        <p class="ticket-now__answer">{phrase(language, common.people.ahead, { count: ahead })}</p>
        <TurnLine ahead={ahead} language={language} room={8} />
        {wait && <HowLong language={language} wait={wait} isServed={counters.length > 0} />}
        <p class="ticket-now__note">
          {counters.length === 0
            ? ticket.noCounter
            : phrase(language, ticket.goTo, { list: counters.join(', ') })}
        </p>
      </>
    )
  }
  return (
    <p class="ticket-now__answer">{state === 'done' || state === 'cancelled' ? next[state] : next.aside}</p>
  )
}

/** The range, when that is on the clock, and that it is no promise; or why nothing can be said. */
function HowLong({ language, wait, isServed }: { language: Language; wait: TicketWait; isServed: boolean }) {
  const { wait: words } = wordsOf(language).common
  const { shown, times } = wait
  if (shown.range === null) {
    const { reason } = shown
    return reason === 'NO_COUNTER' && !isServed ? null : <p class="ticket-now__note">{words.none[reason]}</p>
  }
  if (shown.range.unit === 'soon') return <p class="ticket-now__wait">{words.yours}</p>
  return (
    <div class="ticket-now__wait">
      <p class="ticket-now__note">{waitLabel(language, shown)}</p>
      <p>{rangeInWords(language, shown.range)}</p>
      {times && <p class="ticket-now__note">{timesInWords(language, times, times.timeZone)}</p>}
    </div>
  )
}

/** The address of this part, with what it has shown, so that the next says what has changed since. */
function ownAddress({ secret, wait }: TicketNowProps): string {
  const here = paths.ticket(secret)
  return wait?.seen ? `${here}?seen=${wait.seen}` : here
}

function Why({ language, ahead, counters, pattern, wait }: TicketNowProps) {
  const { ticket, common } = wordsOf(language)
  return (
    <section class="ticket-why" aria-labelledby="why">
      <h2 id="why">{ticket.why.title}</h2>
      <ul class="ticket-why__list">
        <li>
          <Icon name="users" />
          {phrase(language, ticket.why.ahead, { count: ahead })}
        </li>
        {pattern !== '' && (
          <li>
            <Icon name="heart-handshake" />
            {phrase(language, ticket.why.pattern, { pattern })}
          </li>
        )}
        <li>
          <Icon name="door" />
          {phrase(language, ticket.why.counters, { count: counters.length })}
        </li>
      </ul>
      {wait?.times && <p class="ticket-why__note">{common.wait.may}</p>}
      <p class="ticket-why__note">{ticket.next.waiting}</p>
    </section>
  )
}
