import { eq } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { calls, tickets } from './schema.ts'
import type { Shift } from './shift.ts'
import type { CallRow, Ticket } from './ticket.ts'

/** One announcement as everybody may know it; `at` in milliseconds, `repeat` 0 for the call itself. */
export type CallFacts = {
  seq: number
  at: number
  number: string
  service: string
  counter: string
  repeat: number
}

/** What the counter is told of its call. */
export type Call = CallFacts & { ticket: Pick<Ticket, 'id' | 'number' | 'service' | 'class'> }

/** Calls a ticket to the counter of a shift: the state, the fact and the public event. */
export async function announceCall(
  work: Work,
  { ticket, shift, basis }: { ticket: Ticket; shift: Shift; basis: CallRow['basis'] },
): Promise<Call> {
  await work.db
    .update(tickets)
    .set({ state: 'called', counter: shift.counter })
    .where(eq(tickets.id, ticket.id))
  return recordCall(work, ticket, { counter: shift.counter, shift: shift.id, repeat: 0, basis })
}

/** Writes one announcement: its public event and the fact beside it. */
export async function recordCall(
  work: Work,
  ticket: Ticket,
  call: Pick<CallRow, 'counter' | 'shift' | 'repeat' | 'basis'>,
): Promise<Call> {
  const facts = { number: ticket.number, service: ticket.service, counter: call.counter, repeat: call.repeat }
  const { seq, at } = await work.record(ticket.office, 'ticket.called', facts)
  await work.db.insert(calls).values({
    office: ticket.office,
    seq,
    day: ticket.day,
    ticket: ticket.id,
    at,
    reason: null,
    ...call,
    number: ticket.number,
    service: ticket.service,
  })
  const { id, number, service } = ticket
  return { seq, at, ...facts, ticket: { id, number, service, class: ticket.class } }
}
