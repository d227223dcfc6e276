import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { StatusChip, type TicketState } from '../components/status-chip.tsx'
import { TurnLine } from '../components/turn-line.tsx'

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
  canReturn: boolean
  canCancel: boolean
  /** The local date of the ticket, when that is not today. */
  pastDate: string | null
  /** When all of this was true. */
  updatedAt: { time: string; zone: string }
}

/** The answer first: the number and what to do now; then why; then what can be done. */
export function TicketNow(props: TicketNowProps) {
  const { language, secret, number, service, state, takenAt, canCancel, pastDate, updatedAt } = props
  const { common, ticket } = wordsOf(language)
  const isWaiting = state === 'waiting' && pastDate === null
  return (
    <div
      id="ticket-now"
      class="ticket-now"
      data-state={state}
      hx-get={paths.ticket(secret)}
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
  const { language, state, counter, ahead, counters, canReturn, calledAt, pastDate } = props
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

function Why({ language, ahead, counters, pattern }: TicketNowProps) {
  const { ticket } = wordsOf(language)
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
      <p class="ticket-why__note">{ticket.next.waiting}</p>
    </section>
  )
}
