import type { Work } from '../platform/work.ts'
import { moveTicket } from './move-ticket.ts'
import { calls } from './schema.ts'
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

/** An announcement about to be made: where, in which shift, which repeat, and on what ground. */
export type NewCall = Pick<CallRow, 'counter' | 'shift' | 'repeat' | 'basis'> & {
  /** Why it is out of turn. */
  reason?: string
  /** Of a call in order: where its line stood in its pattern, and whom it overtakes. */
  turn?: { pointer: number; overtook: string[] }
}

/** Calls a ticket, once more or to go on: its state, the fact and the public event. */
export async function announceCall(
  work: Work,
  move: 'call' | 'repeat' | 'resume',
  ticket: Ticket,
  { turn, reason, ...call }: NewCall,
): Promise<Call> {
  const { number, service } = ticket
  const facts = { service, counter: call.counter, repeat: call.repeat }
  const { seq, at } = await moveTicket(work, move, ticket, {
    event: 'ticket.called',
    facts,
    after: () => ({ counter: call.counter }),
    ...(turn && { turn }),
  })
  await work.db.insert(calls).values({
    office: ticket.office,
    seq,
    day: ticket.day,
    ticket: ticket.id,
    at,
    reason: reason ?? null,
    ...call,
    number,
    service,
  })
  return { seq, at, number, ...facts, ticket: { id: ticket.id, number, service, class: ticket.class } }
}
