import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { Paper, type PaperProps } from '../kiosk/paper.tsx'

export type MadeTicketProps = {
  language: Language
  /** What the visitor takes away: the same paper that the kiosk prints. */
  paper: Omit<PaperProps, 'language' | 'isClockMoved'>
  /** The page of the ticket, in full. */
  address: string
  isClockMoved?: boolean
}

/** The number as large as it goes, to be read across the counter; printed, it is the visitor's paper. */
export function MadeTicket({ language, paper, address, isClockMoved }: MadeTicketProps) {
  const { number, service, further, takenAt, timeZone } = paper
  const { common, console, kiosk } = wordsOf(language)
  const { make } = console
  const taken = { time: clockTime(takenAt, timeZone), zone: zoneLabel(takenAt, timeZone) }
  return (
    <>
      <section class="made" aria-labelledby="made-number">
        <h2 class="made__number" id="made-number">
          <span class="only-heard">{make.made}: </span>
          {number}
        </h2>
        <div class="made__about">
          <p class="made__service">
            {service}
            {further.length > 0 && `, ${phrase(language, make.next, { services: further.join(', ') })}`}
          </p>
          {paper.isPriority && <p>{common.ticketClass.priority}</p>}
          <p>{phrase(language, make.takenAt, taken)}</p>
          <p class="made__follow">
            {make.follow} <span class="made__address">{address}</span>
          </p>
          <Button
            kind="outline"
            type="button"
            icon="printer"
            label={make.print}
            attributes={{ 'data-print': true, hidden: true }}
          />
        </div>
        <QrCode qr={paper.qr} label={phrase(language, kiosk.ticket.qr, { number })} />
      </section>
      <Paper {...paper} language={language} {...(isClockMoved !== undefined && { isClockMoved })} />
    </>
  )
}
