import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { announceCall, type Call } from './announce-call.ts'
import { callInOrder } from './call-in-order.ts'
import { type Desk, freeDesk, turnAt } from './desk.ts'
import { tickets } from './schema.ts'
import type { Ticket } from './ticket.ts'

/**
 * Calls whoever was handed over to a counter, the first handed over first; else the ticket whose turn it
 * is; or nobody (null) when none waits for its services. It never ends the visit before it. Refuses
 * COUNTER_UNKNOWN, COUNTER_CLOSED, COUNTER_PAUSED, COUNTER_BUSY.
 */
export async function callNext(
  work: Work,
  request: { office: string; counter: string },
): Promise<Call | null> {
  const desk = await freeDesk(work, request)
  const handed = await handedOverTo(work, desk)
  if (handed !== null) {
    const { counter, shift } = desk
    return announceCall(work, 'call', handed, { counter, shift: shift.id, repeat: 0, basis: 'handover' })
  } else {
    const { turn, pointers } = await turnAt(work, desk)
    return turn === null ? null : callInOrder(work, desk, turn, pointers)
  }
}

async function handedOverTo(work: Work, { office, counter, day, shift }: Desk): Promise<Ticket | null> {
  const [ticket] = await work.db
    .select()
    .from(tickets)
    .where(
      and(
        eq(tickets.office, office),
        eq(tickets.counter, counter),
        sql`state = 'handover'`,
        eq(tickets.day, day),
        inArray(tickets.service, shift.services),
      ),
    )
    .orderBy(asc(tickets.joinedSeq))
    .limit(1)
  return ticket ?? null
}
