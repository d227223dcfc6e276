import { and, eq, inArray, sql } from 'drizzle-orm'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { UNDO_SECONDS } from './rules/ticket.ts'
import { lastMoves, pointers, type Standing, tickets, undoings } from './schema.ts'
import { mustBeFree, mustTake, openShift } from './shift.ts'
import { takeBackFact } from './take-back-fact.ts'
import { counterOf, findTicket, mustBeToday, refuseState, type Ticket } from './ticket.ts'

type LastMove = typeof lastMoves.$inferSelect

/**
 * Takes back a ticket's last fact within ten seconds: the ticket stands as it stood before, the pattern of
 * its line too, and whoever was overtaken was not. Notes stay. Nothing is undone before the first move,
 * nor an undoing, nor what the end of the day did, nor across a change of the policy. Refuses NOT_FOUND,
 * TICKET_STATE when there is nothing to undo, UNDO_TOO_LATE, and COUNTER_CLOSED, COUNTER_BUSY or
 * SERVICE_UNKNOWN when the counter of before has no place for it any more.
 */
export async function undoLast(work: Work, request: { office: string; ticket: string }): Promise<Ticket> {
  const ticket = await findTicket(work.db, request.office, request.ticket)
  await mustBeToday(work, ticket)
  const last = (await lastMoveOf(work, ticket)) ?? refuseState(ticket)
  await mustFitAgain(work, ticket, last.before)
  if (work.at > last.at + UNDO_SECONDS * 1000) refuse('UNDO_TOO_LATE')
  const { number, office } = ticket
  const facts = { number, undoes: last.seq, state: last.before.state }
  const { seq } = await work.record(office, 'ticket.undone', facts)
  await work.db.update(tickets).set(last.before).where(eq(tickets.id, ticket.id))
  await restoreTurn(work, ticket, last)
  await takeBackFact(work, ticket, last.seq)
  await work.db
    .insert(undoings)
    .values({ ticket: ticket.id, seq, undoes: last.seq, by: work.by, at: work.at })
  await work.db.delete(lastMoves).where(eq(lastMoves.ticket, ticket.id))
  return { ...ticket, ...last.before }
}

async function lastMoveOf(work: Work, ticket: Ticket): Promise<LastMove | null> {
  const [last] = await work.db.select().from(lastMoves).where(eq(lastMoves.ticket, ticket.id))
  return last ?? null
}

/** Somebody who goes back to a counter finds it open, and nobody else there; or still waits for what it gives. */
async function mustFitAgain(work: Work, ticket: Ticket, before: Standing): Promise<void> {
  const isThere = ({ state }: Pick<Standing, 'state'>) => state === 'called' || state === 'serving'
  const { office } = ticket
  if (before.state === 'handover') {
    await mustTake(work.db, office, counterOf({ ...ticket, ...before }), before.service)
  } else if (isThere(before) && !isThere(ticket) && before.counter !== null) {
    const shift = await openShift(work.db, office, before.counter)
    if (shift === null) refuse('COUNTER_CLOSED', { counter: before.counter })
    await mustBeFree(work.db, office, before.counter)
  }
}

async function restoreTurn(work: Work, ticket: Ticket, { pointer, overtook }: LastMove): Promise<void> {
  if (pointer === null) return
  const { office, day, line } = ticket
  await work.db
    .update(pointers)
    .set({ position: pointer })
    .where(and(eq(pointers.office, office), eq(pointers.day, day), eq(pointers.line, line)))
  await work.db
    .update(tickets)
    .set({ overtaken: sql`${tickets.overtaken} - 1` })
    .where(inArray(tickets.id, overtook ?? []))
}
