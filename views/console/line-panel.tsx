import { phrase, wordsOf } from '../../src/words/language.ts'
import { className } from '../../src/words/ticket-class.ts'
import { Chip } from '../components/status-chip.tsx'
import { type DeskFacts, endTimes, minutesBetween, timeOf, type Waiting } from './desk.ts'
import { SetAside } from './set-aside.tsx'
import { whySentence } from './why.ts'

export type LinePanelProps = { desk: DeskFacts }

/** Who waits for this counter in the order in which it calls them, and why the first is the first. */
export function LinePanel({ desk }: LinePanelProps) {
  const { language, line, waiting, countersOpen, end } = desk
  const { line: words } = wordsOf(language).console
  const [next] = line
  const rest = desk.handed.length > 0 ? line : line.slice(1)
  return (
    <section class="line" aria-labelledby="line-title">
      <header class="line__head">
        <h2 id="line-title">{words.title}</h2>
        <p>{phrase(language, words.summary, { waiting, counters: countersOpen })}</p>
        {end && <p class="line__end">{phrase(language, words.end, endTimes(end, desk.timeZone))}</p>}
      </header>
      {desk.handed.length > 0 ? <Handed desk={desk} /> : <Next desk={desk} next={next} />}
      {rest.length > 0 && (
        <section class="line__rest" tabindex={0} aria-label={words.rest}>
          <ol class="line__rows">
            {rest.map((ticket) => (
              <Row desk={desk} ticket={ticket} />
            ))}
          </ol>
          {waiting > line.length && (
            <p class="line__more">{phrase(language, words.more, { count: waiting - line.length })}</p>
          )}
        </section>
      )}
      <SetAside desk={desk} />
      <Day desk={desk} />
    </section>
  )
}

/** Whoever was handed over comes before the line. */
function Handed({ desk }: LinePanelProps) {
  const { line: words } = wordsOf(desk.language).console
  return (
    <div class="next">
      {desk.handed.map(({ number, service }) => (
        <p class="next__who">
          <strong class="next__number">{number}</strong>
          <span class="next__service">{service}</span>
        </p>
      ))}
      <p class="next__why">
        <strong>{words.handed}.</strong> {words.handedNote}
      </p>
    </div>
  )
}

function Next({ desk, next }: LinePanelProps & { next: Waiting | undefined }) {
  const { language, why } = desk
  const { line: words } = wordsOf(language).console
  if (next === undefined) return <p class="line__empty">{words.empty}</p>
  return (
    <div class="next">
      <p class="next__who">
        <strong class="next__number">{next.number}</strong>
        <span class="next__service">{next.service}</span>
        <ClassChip desk={desk} ticket={next} />
        <Minutes desk={desk} ticket={next} />
      </p>
      {why !== null && (
        <p class="next__why">
          <strong>{phrase(language, words.why, { number: next.number })}</strong> {whySentence(language, why)}
        </p>
      )}
    </div>
  )
}

function Row({ desk, ticket }: LinePanelProps & { ticket: Waiting }) {
  return (
    <li class="line__row">
      <strong class="line__number">{ticket.number}</strong>
      <span class="line__service">{ticket.service}</span>
      <ClassChip desk={desk} ticket={ticket} />
      <Minutes desk={desk} ticket={ticket} />
    </li>
  )
}

function ClassChip({ desk, ticket }: LinePanelProps & { ticket: Waiting }) {
  if (ticket.class === 'N') return null
  return <Chip tone="called" label={className(desk.language, ticket.class)} />
}

function Minutes({ desk, ticket }: LinePanelProps & { ticket: Waiting }) {
  const { language, now } = desk
  const minutes = minutesBetween(ticket.issuedAt, now)
  return (
    <span class="line__minutes">{phrase(language, wordsOf(language).console.line.minutes, { minutes })}</span>
  )
}

/** What this shift has come to, beside what the standards promise. */
function Day({ desk }: LinePanelProps) {
  const { language, served, openedAt } = desk
  const { averageMinutes, standardMinutes, measured, within } = desk.times
  const { line: words } = wordsOf(language).console
  return (
    <footer class="line__day">
      <Figure value={String(served)} label={words.served} />
      {averageMinutes === null ? (
        <Figure value={timeOf(desk, openedAt)} label={words.since} />
      ) : (
        <Figure
          value={phrase(language, words.minutes, { minutes: averageMinutes })}
          label={
            standardMinutes === null
              ? words.average
              : phrase(language, words.averageStandard, { minutes: standardMinutes })
          }
        />
      )}
      {measured > 0 && (
        <Figure value={phrase(language, words.withinValue, { within, measured })} label={words.within} />
      )}
    </footer>
  )
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <p class="figure">
      <strong class="figure__value">{value}</strong>
      <span class="figure__label">{label}</span>
    </p>
  )
}
