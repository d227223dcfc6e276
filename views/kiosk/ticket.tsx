import type { ShownRange } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { rangeInWords, timesInWords, waitInShort, waitLabel } from '../../src/words/wait.ts'
import { Button } from '../components/button.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { StatusChip, type TicketState } from '../components/status-chip.tsx'
import { TurnLine } from '../components/turn-line.tsx'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'
import { Paper, type PaperProps } from './paper.tsx'
import { PrintStrip } from './print-strip.tsx'
import { countersAsText } from './served-at.tsx'

export type KioskTicketProps = KioskBasics & {
  secret: string
  state: TicketState
  /** The counter it is called to, once it is. */
  calledTo: string | null
  /** Whether a counter is open for it. */
  isServed: boolean
  /** Print at once: it has just been taken. */
  isNew: boolean
  paper: Omit<PaperProps, 'language' | 'isClockMoved'>
}

/** The number, as large as it goes, and everything to find one's turn. */
export function KioskTicket({
  secret,
  state,
  calledTo,
  isServed,
  isNew,
  paper,
  ...basics
}: KioskTicketProps) {
  const { language, office } = basics
  const { common, kiosk } = wordsOf(language)
  const { ticket } = kiosk
  const time = clockTime(paper.takenAt, paper.timeZone)
  const zone = zoneLabel(paper.takenAt, paper.timeZone)
  return (
    <KioskPage {...basics} title={`${ticket.title} ${paper.number}`}>
      <div class="kiosk-ticket on-hero" data-number={paper.number} {...(isNew && { 'data-print-now': true })}>
        <section class="ticket-card on-paper">
          <header class="ticket-card__head">
            <h1>{ticket.title}</h1>
            <p>{phrase(language, ticket.takenAt, { time, zone })}</p>
          </header>
          <p class="ticket-card__number" data-long={paper.number.length > 4 || /^[MW]/.test(paper.number)}>
            {paper.number}
          </p>
          <p class="ticket-card__service">
            {paper.service}
            {paper.isPriority && ` · ${common.ticketClass.priority}`}
          </p>
          <div class="ticket-card__tear" />
          <div class="ticket-card__turn">
            <Turn language={language} state={state} paper={paper} isLarge={basics.setting.large ?? false} />
            <div>
              <p class="ticket-card__label">{ticket.goTo}</p>
              <p class="ticket-card__answer">
                {countersAsText(language, calledTo === null ? paper.counters : [calledTo])}
              </p>
              <p class="ticket-card__label">{isServed ? paper.place : ticket.usual}</p>
            </div>
            <div class="ticket-card__code">
              <QrCode qr={paper.qr} label={phrase(language, ticket.qr, { number: paper.number })} />
              <p>{ticket.follow}</p>
            </div>
          </div>
        </section>
        <PrintStrip language={language} />
        <div class="kiosk-pair">
          <Button
            kind="outline"
            icon="repeat"
            label={ticket.printAgain}
            href={paths.kioskPaper(office.slug, secret)}
            attributes={{ 'data-print-again': true }}
          />
          <Button
            kind="outline"
            icon="hourglass"
            label={ticket.moreTime}
            href={paths.kioskTicket(office.slug, secret)}
            attributes={{ 'data-more-time': true }}
          />
        </div>
        <Done language={language} href={paths.kioskRest(office.slug)} />
      </div>
      <Paper {...paper} language={language} isClockMoved={basics.isClockMoved ?? false} />
    </KioskPage>
  )
}

type TurnProps = Pick<KioskTicketProps, 'state' | 'paper'> & { language: Language; isLarge: boolean }

function Turn({ language, state, paper, isLarge }: TurnProps) {
  const { ahead } = paper
  const { common, kiosk } = wordsOf(language)
  if (state !== 'waiting') {
    return (
      <div>
        <StatusChip state={state} language={language} />
      </div>
    )
  }
  const people = ahead === 0 ? kiosk.ticket.nobody : phrase(language, common.units.people, { count: ahead })
  return (
    <div>
      <p class="ticket-card__label">{kiosk.ticket.ahead}</p>
      <p class="ticket-card__answer">{people}</p>
      {!isLarge && <TurnLine ahead={ahead} room={8} language={language} />}
      <HowLong isBrief={isLarge} language={language} wait={paper.wait} timeZone={paper.timeZone} />
    </div>
  )
}

type HowLongProps = { language: Language; isBrief: boolean } & Pick<PaperProps, 'wait' | 'timeZone'>

/** The range, and when that is on the clock; in short beside large text; or why nothing can be said. */
function HowLong({ language, isBrief, wait, timeZone }: HowLongProps) {
  const { wait: words } = wordsOf(language).common
  if (wait === null) return null
  const { shown, times } = wait
  if (shown.range === null) return <p class="ticket-card__label">{words.none[shown.reason]}</p>
  return (
    <>
      <p class="ticket-card__label ticket-card__wait">{waitLabel(language, shown)}</p>
      <p class="ticket-card__answer">{rangeSaid(language, shown.range, isBrief)}</p>
      {times && !isBrief && <p class="ticket-card__label">{timesInWords(language, times, timeZone)}</p>}
    </>
  )
}

function rangeSaid(language: Language, range: ShownRange, isBrief: boolean): string {
  if (range.unit === 'soon') return wordsOf(language).common.wait.yours
  return isBrief ? waitInShort(language, { range }) : rangeInWords(language, range)
}

function Done({ language, href }: { language: Language; href: string }) {
  const { ticket } = wordsOf(language).kiosk
  return (
    <a class="ticket-done" href={href}>
      <span>
        <span class="ticket-done__label">{ticket.done}</span>
        <span class="ticket-done__note" data-seconds-template={ticket.erasedIn}>
          {ticket.erased}
        </span>
      </span>
      <svg class="ticket-done__ring" viewBox="0 0 80 80" aria-hidden="true" data-ring hidden>
        <circle cx="40" cy="40" r="34" />
        <circle cx="40" cy="40" r="34" pathLength="100" data-ring-left />
        <text x="40" y="50" data-ring-seconds />
      </svg>
    </a>
  )
}
