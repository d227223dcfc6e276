import type { Database } from '../platform/database.ts'
import { aheadOf } from './ahead.ts'
import { policyOf } from './policy.ts'
import { findTicketBySecret, latestCall, returnsOf, type Ticket } from './ticket.ts'

/** What the holder of a ticket may know of it. */
export type TicketStatus = {
  ticket: Ticket
  /** How many are called before it, nobody else coming; 0 once it does not wait. */
  ahead: number
  /** When it was called last, milliseconds, while it is called. */
  calledAt: number | null
  /** Whether it may still come back into the line after an absence. */
  canReturn: boolean
}

/** The status of the ticket whose page has this address. Refuses NOT_FOUND. */
export async function ticketStatus(db: Database, secret: string): Promise<TicketStatus> {
  const ticket = await findTicketBySecret(db, secret)
  const policy = await policyOf(db, ticket.office)
  const call = ticket.state === 'called' ? await latestCall(db, ticket.id) : null
  return {
    ticket,
    ahead: ticket.state === 'waiting' ? await aheadOf(db, ticket, policy) : 0,
    calledAt: call?.at ?? null,
    canReturn: ticket.state === 'absent' && (await returnsOf(db, ticket.id)) < policy.return.max,
  }
}
