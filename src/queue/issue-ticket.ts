import { sql } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { newSecret } from '../platform/chance.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import { prepared } from '../platform/prepared.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { mustAccept } from './acceptance.ts'
import { aheadOfArrival } from './ahead.ts'
import { countForDevice } from './device-limit.ts'
import { enterPaperNumber } from './enter-paper-number.ts'
import { policyOf } from './policy.ts'
import { ticketNumber } from './rules/number.ts'
import type { Channel } from './rules/ticket.ts'
import { numberSeries, tickets } from './schema.ts'
import { serviceToday, turningTo } from './service-line.ts'
import type { Ticket } from './ticket.ts'

export type TicketRequest = {
  office: string
  service: string
  class?: string | undefined
  channel: Channel
  /** Further services of the visit, in their order. */
  further?: readonly string[] | undefined
  /** The number that was given on paper; only on the channel `offline`. */
  number?: string | undefined
  /** What `WorkAhead` says of the service; left out by who is not limited by it. */
  workAheadSeconds?: number | null | undefined
}

/** What the visitor is given: the ticket, and how many are called before it as things stand. */
export type IssuedTicket = { ticket: Ticket; ahead: number }

/**
 * Gives a visitor the next number of the service's group today, or enters one that was given on paper.
 * Refuses SERVICE_UNKNOWN, CLASS_UNKNOWN, SERVICE_SUSPENDED, QUOTA_USED, OFFICE_CLOSED but for tickets
 * that an officer makes, DEVICE_LIMIT, and of the paper series NUMBER_USED and TICKET_UNKNOWN.
 */
export async function issueTicket(work: Work, request: TicketRequest): Promise<IssuedTicket> {
  const office = await findOffice(work.db, request.office)
  const day = localDay(work.at, office.timeZone)
  const service = await serviceToday(work, office, request.service)
  const policy = await policyOf(work.db, office.slug)
  const ticketClass = request.class ?? policy.classes.at(-1) ?? ''
  const line = policy.services[service.code]?.line
  if (line === undefined) refuse('SERVICE_UNKNOWN', { service: request.service })
  if (!policy.classes.includes(ticketClass)) refuse('CLASS_UNKNOWN', { class: ticketClass })
  await mustAccept(work, office, service, request)
  if (request.channel === 'kiosk') await countForDevice(work, office.slug)

  const further = [...(request.further ?? [])]
  for (const next of further) await turningTo(work, { office: office.slug, service: service.code }, next)

  const number =
    request.number === undefined
      ? ticketNumber(service.letter, await nextOrdinal(work.db, office.slug, day, service.letter))
      : await enterPaperNumber(work.db, { office: office.slug, day, number: request.number }, policy)
  const facts = { number, service: service.code, class: ticketClass, channel: request.channel }
  const { seq } = await work.record(office.slug, 'ticket.issued', facts)
  const ticket: Ticket = {
    id: newId(work.at),
    secret: newSecret(),
    office: office.slug,
    day,
    line,
    ...facts,
    standardVersion: service.version,
    state: 'waiting',
    counter: null,
    issuedAt: work.at,
    issuedSeq: seq,
    keyA: seq,
    keyB: 0,
    joinedSeq: 0,
    overtaken: 0,
    further,
  }
  const ahead = await aheadOfArrival(work.db, ticket, policy)
  await insertTicket(work.db).execute(ticket)
  return { ticket, ahead }
}

async function nextOrdinal(db: Database, office: string, day: string, letter: string): Promise<number> {
  const [series] = await countUp(db).execute({ office, day, letter })
  if (series === undefined) throw new Error('the series was not written')
  return series.last
}

const countUp = prepared((db) =>
  db
    .insert(numberSeries)
    .values({
      office: sql.placeholder('office'),
      day: sql.placeholder('day'),
      letter: sql.placeholder('letter'),
      last: 1,
    })
    .onConflictDoUpdate({
      target: [numberSeries.office, numberSeries.day, numberSeries.letter],
      set: { last: sql`${numberSeries.last} + 1` },
    })
    .returning({ last: numberSeries.last })
    .prepare(),
)

const insertTicket = prepared((db) =>
  db
    .insert(tickets)
    .values({
      id: sql.placeholder('id'),
      secret: sql.placeholder('secret'),
      office: sql.placeholder('office'),
      day: sql.placeholder('day'),
      number: sql.placeholder('number'),
      service: sql.placeholder('service'),
      line: sql.placeholder('line'),
      class: sql.placeholder('class'),
      channel: sql.placeholder('channel'),
      standardVersion: sql.placeholder('standardVersion'),
      state: sql.placeholder('state'),
      counter: sql.placeholder('counter'),
      issuedAt: sql.placeholder('issuedAt'),
      issuedSeq: sql.placeholder('issuedSeq'),
      keyA: sql.placeholder('keyA'),
      keyB: sql.placeholder('keyB'),
      joinedSeq: sql.placeholder('joinedSeq'),
      overtaken: sql.placeholder('overtaken'),
      further: sql.placeholder('further'),
    })
    .prepare(),
)
