import { and, eq, isNull } from 'drizzle-orm'
import { findService } from '../catalogue/services.ts'
import { newId } from '../platform/id.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type Outcome, outcomes } from './rules/ticket.ts'
import { servings, tickets } from './schema.ts'
import { counterOf, findTicket, latestCall, mustAllow, type Ticket } from './ticket.ts'

export type FinishRequest = {
  office: string
  ticket: string
  outcome: string
  /** Codes of the published requirements that were missing; only with the outcome `incomplete`. */
  missing?: readonly string[] | undefined
}

/**
 * Ends a visit to a counter with an outcome. Refuses NOT_FOUND, TICKET_STATE, OUTCOME_UNKNOWN, and
 * REASON_UNKNOWN when something else than a published requirement is called missing.
 */
export async function finishServing(work: Work, request: FinishRequest): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  mustAllow('complete', ticket)
  const outcome =
    outcomes.find((known) => known === request.outcome) ??
    refuse('OUTCOME_UNKNOWN', { outcome: request.outcome })
  const missing = [...(request.missing ?? [])]
  if (missing.length > 0) await mustBeRequired(work, ticket, outcome, missing)
  await work.db.update(tickets).set({ state: 'done', counter: null }).where(eq(tickets.id, ticket.id))
  await endServing(work, ticket, { outcome, missing: missing.length > 0 ? missing : null })
  await work.record(ticket.office, 'ticket.finished', {
    number: ticket.number,
    counter: counterOf(ticket),
    outcome,
  })
  return { ...ticket, state: 'done', counter: null }
}

async function endServing(
  work: Work,
  ticket: Ticket,
  end: { outcome: Outcome; missing: string[] | null },
): Promise<void> {
  if (ticket.state === 'serving') {
    const current = and(eq(servings.ticket, ticket.id), isNull(servings.endedAt))
    await work.db
      .update(servings)
      .set({ ...end, endedAt: work.at })
      .where(current)
  } else {
    const shift = (await latestCall(work.db, ticket.id))?.shift ?? ''
    await work.db
      .insert(servings)
      .values({ id: newId(work.at), ticket: ticket.id, shift, endedAt: work.at, ...end })
  }
}

async function mustBeRequired(
  work: Work,
  ticket: Ticket,
  outcome: Outcome,
  missing: readonly string[],
): Promise<void> {
  const { sheet } = await findService(work.db, ticket.office, ticket.service)
  const unknown = missing.find((code) => !sheet.requirements.some((requirement) => requirement.code === code))
  if (unknown !== undefined || outcome !== 'incomplete')
    refuse('REASON_UNKNOWN', { reason: unknown ?? outcome })
}
