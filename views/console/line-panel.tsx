import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Chip } from '../components/status-chip.tsx'
import { ActForm } from './act-form.tsx'
import { className, type DeskFacts, minutesBetween, timeOf, type Waiting } from './desk.ts'
import { whySentence } from './why.ts'

export type LinePanelProps = { desk: DeskFacts }

/** Who waits for this counter in the order in which it calls them, and why the first is the first. */
export function LinePanel({ desk }: LinePanelProps) {
  const { language, line, waiting, countersOpen } = desk
  const { line: words } = wordsOf(language).console
  const [next, ...rest] = line
  return (
    <section class="line" aria-labelledby="line-title">
      <header class="line__head">
        <h2 id="line-title">{words.title}</h2>
        <p>{phrase(language, words.summary, { waiting, counters: countersOpen })}</p>
      </header>
      {next === undefined ? <p class="line__empty">{words.empty}</p> : <Next desk={desk} next={next} />}
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
      {desk.absent.length > 0 && <Absent desk={desk} />}
      <footer class="line__day">
        <Figure value={String(desk.served)} label={words.served} />
        <Figure value={timeOf(desk, desk.openedAt)} label={words.since} />
      </footer>
    </section>
  )
}

function Next({ desk, next }: LinePanelProps & { next: Waiting }) {
  const { language, why } = desk
  const { line: words } = wordsOf(language).console
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
  const name = className(desk.language, ticket.class)
  return <Chip tone="called" label={name.charAt(0).toUpperCase() + name.slice(1)} />
}

function Minutes({ desk, ticket }: LinePanelProps & { ticket: Waiting }) {
  const { language, now } = desk
  const minutes = minutesBetween(ticket.issuedAt, now)
  return (
    <span class="line__minutes">{phrase(language, wordsOf(language).console.line.minutes, { minutes })}</span>
  )
}

function Absent({ desk }: LinePanelProps) {
  const { language, office, counter, formKey } = desk
  const { line: words } = wordsOf(language).console
  return (
    <section class="absent" tabindex={0} aria-labelledby="absent-title">
      <h3 class="absent__title" id="absent-title">
        {words.absent} ({desk.absent.length})
      </h3>
      <ul class="absent__rows">
        {desk.absent.map(({ id, number, service, canReturn }) => (
          <li class="line__row">
            <strong class="line__number">{number}</strong>
            <span class="line__service">{service}</span>
            <ActForm action={paths.deskTicket(office, counter, id, 'return')} formKey={formKey}>
              <Button
                kind="plain"
                icon="repeat"
                label={canReturn ? words.return : words.returnUsed}
                disabled={!canReturn}
                attributes={{ 'aria-label': `${canReturn ? words.return : words.returnUsed}, ${number}` }}
              />
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
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
