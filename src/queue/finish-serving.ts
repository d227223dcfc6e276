import { findStandard } from '../catalogue/standards.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type End, endServing } from './end-serving.ts'
import { type Moved, moveTicket } from './move-ticket.ts'
import { type Outcome, outcomes } from './rules/ticket.ts'
import { servings, transfers } from './schema.ts'
import { joining } from './service-line.ts'
import { counterOf, findTicket, mustAllow, presentCall, type Ticket } from './ticket.ts'

export type FinishRequest = {
  office: string
  ticket: string
  outcome: string
  /** Codes of the published requirements that were missing; only with the outcome `incomplete`. */
  missing?: readonly string[] | undefined
}

/** Why a ticket goes to the next service of its visit. */
const NEXT_STEP = 'NEXT_STEP'

/**
 * Ends a visit to a counter with an outcome. While further services of the visit remain the ticket joins
 * the line of the next, where it stands by its arrival. Refuses NOT_FOUND, TICKET_STATE, OUTCOME_UNKNOWN,
 * REASON_UNKNOWN when something else than a published requirement is called missing, and SERVICE_UNKNOWN
 * or SERVICE_SUSPENDED when the office has given up the next service meanwhile. One that gives no numbers for
 * a while is no obstacle: this visit has its number.
 */
export async function finishServing(work: Work, request: FinishRequest): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('complete', ticket)
  const outcome =
    outcomes.find((known) => known === request.outcome) ??
    refuse('OUTCOME_UNKNOWN', { outcome: request.outcome })
  const missing = [...(request.missing ?? [])]
  if (missing.length > 0) await mustBeRequired(work, ticket, outcome, missing)
  const { shift } = await presentCall(work.db, ticket)
  const [next, ...further] = ticket.further
  const moved =
    next === undefined ? await end(work, ticket, outcome) : await goOn(work, ticket, outcome, next, further)
  await keepServing(work, ticket, moved, shift, { outcome, missing: missing.length > 0 ? missing : null })
  return moved.ticket
}

function end(work: Work, ticket: Ticket, outcome: Outcome): Promise<Moved> {
  return moveTicket(work, 'complete', ticket, {
    event: 'ticket.finished',
    facts: { counter: counterOf(ticket), outcome },
    after: () => ({ counter: null }),
  })
}

async function goOn(
  work: Work,
  ticket: Ticket,
  outcome: Outcome,
  service: string,
  further: string[],
): Promise<Moved> {
  const counter = counterOf(ticket)
  const line = await joining(work, ticket.office, service)
  const moved = await moveTicket(work, 'goOn', ticket, {
    event: 'ticket.transferred',
    facts: { service, reason: NEXT_STEP, counter, outcome },
    after: (seq) => ({ ...line, further, counter: null, joinedSeq: seq }),
  })
  await work.db.insert(transfers).values({
    ...{ ticket: ticket.id, seq: moved.seq, counter, reason: NEXT_STEP, by: work.by, at: work.at },
    ...{ fromService: ticket.service, toService: service },
  })
  return moved
}

/** Whoever was never said to have come was served in no time. */
async function keepServing(work: Work, ticket: Ticket, moved: Moved, shift: string, end: End): Promise<void> {
  if (ticket.state === 'serving') {
    await endServing(work, moved, end)
  } else {
    const { seq } = moved
    await work.db
      .insert(servings)
      .values({ ticket: ticket.id, seq, shift, endedAt: work.at, endSeq: seq, ...end })
  }
}

async function mustBeRequired(
  work: Work,
  { office, service, standardVersion }: Ticket,
  outcome: Outcome,
  missing: readonly string[],
): Promise<void> {
  const { sheet } = await findStandard(work.db, office, service, standardVersion)
  const unknown = missing.find((code) => !sheet.requirements.some((requirement) => requirement.code === code))
  if (unknown !== undefined || outcome !== 'incomplete')
    refuse('REASON_UNKNOWN', { reason: unknown ?? outcome })
}
