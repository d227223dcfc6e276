import { timer } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { className } from '../../src/words/ticket-class.ts'
import { Icon } from '../components/icon.tsx'
import { Chip } from '../components/status-chip.tsx'
import { CallSteps } from './call-steps.tsx'
import { type DeskFacts, minutesBetween, timeOf, type Visitor } from './desk.ts'
import { Measure } from './measure.tsx'
import { Requirements } from './requirements.tsx'
import { Timer } from './timer.tsx'

export type VisitorCardProps = { desk: DeskFacts; visitor: Visitor }

/** Who is at the counter: the number first, then what they came for, then the time. */
export function VisitorCard({ desk, visitor }: VisitorCardProps) {
  const { console } = wordsOf(desk.language)
  return (
    <section class="visitor" aria-labelledby="visitor-number">
      <h2 class="visitor__number" id="visitor-number">
        <span class="only-heard">{console.visitor.heading}: </span>
        {visitor.number}
      </h2>
      <div class="visitor__about">
        <p class="visitor__chips">
          <StateChip desk={desk} visitor={visitor} />
          {isRaised(visitor) && (
            <Chip tone="called" icon="heart-handshake" label={className(desk.language, visitor.class)} />
          )}
        </p>
        <p class="visitor__service">{visitor.service}</p>
        <p class="visitor__past">{pastOf(desk, visitor)}</p>
      </div>
      <Besides desk={desk} visitor={visitor} />
      {visitor.state === 'called' ? (
        <Called desk={desk} visitor={visitor} />
      ) : (
        <Served desk={desk} visitor={visitor} />
      )}
    </section>
  )
}

function StateChip({ desk, visitor }: VisitorCardProps) {
  const words = wordsOf(desk.language).console.visitor
  return visitor.state === 'called' ? (
    <Chip tone="called" icon="megaphone" label={words.called} />
  ) : (
    <Chip tone="serving" icon="user-check" label={words.serving} />
  )
}

function Called({ desk, visitor }: VisitorCardProps) {
  const { language, now, rules } = desk
  const words = wordsOf(language).console.visitor
  const since = visitor.calls.at(-1)?.at ?? now
  const sinceCall = phrase(language, words.sinceCall, { count: visitor.calls.length })
  return (
    <>
      <Timer since={since} now={now} tone="called" plain={sinceCall} />
      {rules.pauseSeconds > 0 && (
        <Measure
          since={since}
          now={now}
          markSeconds={rules.pauseSeconds}
          start={phrase(language, words.call, { count: visitor.calls.length })}
          mark={phrase(language, words.pauseMark, { seconds: rules.pauseSeconds })}
          end={timer(rules.pauseSeconds * 1.5)}
        />
      )}
      <CallSteps desk={desk} visitor={visitor} />
    </>
  )
}

function Served({ desk, visitor }: VisitorCardProps) {
  const { language, now } = desk
  const words = wordsOf(language).console.visitor
  const since = visitor.servingSince ?? now
  const { standardMinutes: minutes } = visitor
  return (
    <>
      {minutes === null ? (
        <>
          <Timer since={since} now={now} tone="serving" plain={words.since} />
          <p class="visitor__note">{words.noStandard}</p>
        </>
      ) : (
        <>
          <Timer
            since={since}
            now={now}
            tone="serving"
            limit={minutes * 60}
            left={words.left}
            over={words.over}
          />
          <Measure
            since={since}
            now={now}
            markSeconds={minutes * 60}
            start={phrase(language, words.began, { time: timeOf(desk, since) })}
            mark={phrase(language, words.standard, { minutes })}
            end={timer(minutes * 90)}
          />
        </>
      )}
      <Requirements desk={desk} visitor={visitor} />
    </>
  )
}

/** What comes after this, and what other officers noted. */
function Besides({ desk, visitor: { next, notes } }: VisitorCardProps) {
  const { language } = desk
  const words = wordsOf(language).console.visitor
  const place = next?.counters.length ? next.counters.join(', ') : words.nextNowhere
  return (
    <>
      {next !== null && (
        <p class="visitor__note">
          <Icon name="ticket" />
          <span>
            <strong>{words.nextTitle}</strong>{' '}
            {phrase(language, words.nextNote, { service: next.service, place })}
          </span>
        </p>
      )}
      {notes.map(({ text, at }) => (
        <p class="visitor__note">
          <Icon name="note" />
          <span>
            <strong>{phrase(language, words.noteTitle, { time: timeOf(desk, at) })}</strong> {text}
          </span>
        </p>
      ))}
    </>
  )
}

function pastOf(desk: DeskFacts, visitor: Visitor): string {
  const { language } = desk
  const words = wordsOf(language).console.visitor
  const calledAt = visitor.calls[0]?.at ?? desk.now
  const times = { issued: timeOf(desk, visitor.issuedAt), called: timeOf(desk, calledAt) }
  const waited = phrase(language, words.waited, { minutes: minutesBetween(visitor.issuedAt, calledAt) })
  return `${phrase(language, words.issuedAndCalled, times)} ${waited}`
}

function isRaised({ class: ticketClass }: Visitor): boolean {
  return ticketClass !== 'N'
}
