import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Work } from '../platform/work.ts'
import { cancel } from './cancel-ticket.ts'
import { endShift } from './close-counter.ts'
import { endServing } from './end-serving.ts'
import { moveTicket } from './move-ticket.ts'
import { isAllowed, moves } from './rules/ticket.ts'
import { closedDays, lastMoves, shifts, tickets } from './schema.ts'
import { counterOf, type Ticket } from './ticket.ts'

/** Why a ticket that nobody called is cancelled. */
const DAY_END = 'DAY_END'

/**
 * Closes a local day that is over: whoever is being served is finished, without an outcome that nobody
 * gave; every other open ticket is cancelled; shifts of that day end. Done again, it changes nothing. A
 * day that is not over is a bug of whoever asks.
 */
export async function closeDay(
  work: Work,
  { office: slug, day }: { office: string; day: string },
): Promise<void> {
  const { timeZone } = await findOffice(work.db, slug)
  if (day >= localDay(work.at, timeZone)) throw new Error(`${day} is not over in ${slug}`)
  for (const ticket of await openTickets(work, slug, day)) {
    if (isAllowed('cancelByHolder', ticket.state)) await cancel(work, ticket, { by: 'day', reason: DAY_END })
    else await finish(work, ticket)
    await work.db.delete(lastMoves).where(eq(lastMoves.ticket, ticket.id))
  }
  const standing = await work.db
    .select()
    .from(shifts)
    .where(and(eq(shifts.office, slug), isNull(shifts.closedAt)))
  const end = instantOf(day, '24:00', timeZone)
  for (const shift of standing) if (shift.openedAt < end) await endShift(work, shift)
  await work.db.insert(closedDays).values({ office: slug, day, at: work.at }).onConflictDoNothing()
}

function openTickets(work: Work, office: string, day: string): Promise<Ticket[]> {
  return work.db
    .select()
    .from(tickets)
    .where(
      and(eq(tickets.office, office), eq(tickets.day, day), inArray(tickets.state, [...moves.cancel.from])),
    )
    .orderBy(asc(tickets.issuedSeq))
}

async function finish(work: Work, ticket: Ticket): Promise<void> {
  const moved = await moveTicket(work, 'complete', ticket, {
    event: 'ticket.finished',
    facts: { counter: counterOf(ticket) },
    after: () => ({ counter: null }),
  })
  await endServing(work, moved)
}
