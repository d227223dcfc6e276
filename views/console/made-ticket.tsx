import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'

export type MadeTicketProps = {
  language: Language
  officeName: string
  number: string
  isPriority: boolean
  service: string
  further: readonly string[]
  issuedAt: number
  timeZone: string
  /** The page of the ticket, in full. */
  address: string
}

/** The number as large as it goes, to be read across the counter; printed, it is the visitor's slip. */
export function MadeTicket(props: MadeTicketProps) {
  const { language, officeName, number, isPriority, service, further, issuedAt, timeZone, address } = props
  const { common, console } = wordsOf(language)
  const { make } = console
  const taken = { time: clockTime(issuedAt, timeZone), zone: zoneLabel(issuedAt, timeZone) }
  return (
    <section class="made" aria-labelledby="made-number">
      <p class="made__office">{officeName}</p>
      <h2 class="made__number" id="made-number">
        <span class="only-heard">{make.made}: </span>
        {number}
      </h2>
      <p class="made__service">
        {service}
        {further.length > 0 && `, ${phrase(language, make.next, { services: further.join(', ') })}`}
      </p>
      {isPriority && <p>{common.ticketClass.priority}</p>}
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
    </section>
  )
}
