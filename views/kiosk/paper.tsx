import type { Child } from 'hono/jsx'
import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { clockTime, longDate, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { timesInWords } from '../../src/words/wait.ts'
import { type Qr, QrCode } from '../components/qr-code.tsx'
import { type FeeLine, feeBases, feesAsText } from './fee-words.ts'
import type { Need } from './needs.tsx'
import { countersAsText } from './served-at.tsx'
import { promiseAsText, type ServicePromise } from './service-facts.tsx'

export type PaperProps = {
  language: Language
  office: { name: string; slogan?: string }
  number: string
  service: string
  isPriority: boolean
  /** What the visit goes on with, by name. */
  further: readonly string[]
  ahead: number
  /** While it waits: how long yet, and when it is called, in milliseconds. */
  wait: { shown: ShownWait; times: { from: number; to: number } | null } | null
  counters: readonly string[]
  place: string
  takenAt: number
  timeZone: string
  fees: readonly FeeLine[]
  promise: ServicePromise
  needs: readonly Need[]
  qr: Qr
  /** The host of the page that the code leads to. */
  host: string
  /** Where to complain. */
  complaints: string
  isClockMoved?: boolean
}

/** What the printer is given: 80 mm wide, black on white, everything the holder needs later. */
export function Paper(props: PaperProps) {
  const { language, office, number, service, takenAt, timeZone, fees, promise, needs, isClockMoved } = props
  const { common, kiosk } = wordsOf(language)
  const { paper } = kiosk
  const basis = feeBases(language, fees)
  return (
    <article class="paper">
      <p class="paper__office">{office.name}</p>
      {office.slogan && <p class="paper__slogan">{office.slogan}</p>}
      <p class="paper__heading">{paper.heading}</p>
      <p class="paper__number">{number}</p>
      <p class="paper__service">{service}</p>
      <dl class="paper__facts">
        {props.isPriority && <Row label={paper.kind} value={common.ticketClass.priority} isStrong />}
        {props.further.length > 0 && <Row label={paper.further} value={props.further.join(', ')} isStrong />}
        <Row label={paper.ahead} value={phrase(language, common.units.people, { count: props.ahead })} />
        {props.wait?.times && (
          <Row label={paper.called} value={timesInWords(language, props.wait.times, timeZone)} isStrong />
        )}
        <Row
          label={paper.counter}
          value={`${countersAsText(language, props.counters)}, ${props.place}`}
          isStrong
        />
      </dl>
      <dl class="paper__facts">
        <Row
          label={paper.taken}
          value={`${longDate(takenAt, timeZone, language)}, ${clockTime(takenAt, timeZone)} ${zoneLabel(takenAt, timeZone)}`}
        />
        <Row label={paper.fee} value={`${feesAsText(language, fees)} (${basis})`} />
        <Row label={paper.promise} value={`${promiseAsText(language, promise)} ${promise.from}`} />
      </dl>
      <p class="paper__title">{kiosk.service.needs}</p>
      <ul class="paper__needs">
        {needs.map((need) => (
          <li>
            {need.text}
            {need.case && ` (${phrase(language, kiosk.service.when, { case: need.case })})`}
          </li>
        ))}
      </ul>
      <div class="paper__follow">
        <QrCode qr={props.qr} label={phrase(language, kiosk.ticket.qr, { number })} />
        <p>
          <strong>{kiosk.ticket.follow}</strong>
          <br />
          {props.host}
        </p>
      </div>
      <p class="paper__complaints">
        {kiosk.service.noOtherFee} {paper.more} {props.complaints}
      </p>
      <p class="paper__thanks">{paper.thanks}</p>
      {isClockMoved && <p class="paper__thanks">{common.clockMoved}</p>}
    </article>
  )
}

function Row({ label, value, isStrong = false }: { label: string; value: Child; isStrong?: boolean }) {
  return (
    <div class="paper__row">
      <dt>{label}</dt>
      <dd>{isStrong ? <strong>{value}</strong> : value}</dd>
    </div>
  )
}
