import type { Database } from '../../platform/database.ts'
import { eventsAfter, lastSeq, type OfficeEvent } from '../../platform/events.ts'
import { COUNTER_CLOSED } from '../../queue/rules/policy.ts'
import { UNDO_SECONDS } from '../../queue/rules/ticket.ts'

/** The last fact of a visit at a counter, while it can still be taken back. */
export type LastFact = {
  number: string
  /** The event that told it; of an undoing, the one that was undone. */
  event: string
  isUndone: boolean
  /** The service and the counter a visit was sent to; empty when it was not. */
  service: string
  to: string
  /** Whether it stands by arrival whatever the policy says: it goes on to its next service, or its counter closed. */
  keepsPlace: boolean
  /** Until when it is told, milliseconds. */
  until: number
}

/** More than an office does within the time of undoing. */
const RECENT = 100

/** What happened last at a counter within the time of undoing, unless the ticket has gone on since; or null. */
export async function justNowAt(
  db: Database,
  office: string,
  counter: string,
  at: number,
): Promise<LastFact | null> {
  const since = (await lastSeq(db, office)) - RECENT
  const recent = (await eventsAfter(db, office, since)).filter(
    (event) => event.name.startsWith('ticket.') && at < endOf(event),
  )
  const last = recent
    .filter((event) => isLastOfItsTicket(event, recent))
    .findLast((event) => factOf(event, recent).facts.counter === counter)
  if (last === undefined) return null
  const { name, facts } = factOf(last, recent)
  return {
    number: text(facts.number),
    event: name,
    isUndone: last.name === UNDONE,
    service: text(facts.service),
    to: text(facts.to),
    keepsPlace: facts.outcome !== undefined || facts.reason === COUNTER_CLOSED,
    until: endOf(last),
  }
}

const UNDONE = 'ticket.undone'

function endOf({ at }: OfficeEvent): number {
  return at + UNDO_SECONDS * 1000
}

function isLastOfItsTicket({ seq, facts }: OfficeEvent, recent: readonly OfficeEvent[]): boolean {
  return !recent.some((later) => later.seq > seq && later.facts.number === facts.number)
}

/** The fact itself, or of an undoing the fact that it took back. */
function factOf(event: OfficeEvent, recent: readonly OfficeEvent[]): OfficeEvent {
  const undone = recent.find(({ seq }) => event.name === UNDONE && seq === event.facts.undoes)
  return undone ?? event
}

function text(fact: unknown): string {
  return typeof fact === 'string' ? fact : ''
}
