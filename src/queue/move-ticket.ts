import { eq, sql } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { type Move, moves } from './rules/ticket.ts'
import { lastMoves, type Standing, tickets } from './schema.ts'
import type { Ticket } from './ticket.ts'

/** The fact behind a move: its public event, told with the number and these facts. */
export type MoveFact = {
  event: string
  facts?: Readonly<Record<string, unknown>>
  /** What besides the state is true afterwards; `seq` is the number of the event. */
  after?: (seq: number) => Partial<Omit<Standing, 'state'>>
  /** What a call in order does besides: where its line stood in its pattern, and whom it overtook. */
  turn?: { pointer: number; overtook: string[] }
}

/** The ticket as it now stands, the number of the event, and its time in milliseconds. */
export type Moved = { ticket: Ticket; seq: number; at: number }

/**
 * Moves a ticket as the table of moves says: the public event, where the ticket stands now, and how it
 * stood before, so that a slip can be undone. The caller has asked `mustAllow` and writes the fact.
 */
export async function moveTicket(work: Work, move: Move, ticket: Ticket, fact: MoveFact): Promise<Moved> {
  const facts = { number: ticket.number, ...fact.facts }
  const { seq, at } = await work.record(ticket.office, fact.event, facts)
  const now = { ...fact.after?.(seq), state: moves[move].to }
  await work.db.update(tickets).set(now).where(eq(tickets.id, ticket.id))
  const { pointer = null, overtook = null } = fact.turn ?? {}
  await work.db
    .insert(lastMoves)
    .values({ ticket: ticket.id, seq, at, before: standingOf(ticket), pointer, overtook })
    .onConflictDoUpdate({
      target: lastMoves.ticket,
      set: {
        seq: sql`excluded.seq`,
        at: sql`excluded.at`,
        before: sql`excluded.before`,
        pointer: sql`excluded.pointer`,
        overtook: sql`excluded.overtook`,
      },
    })
  return { ticket: { ...ticket, ...now }, seq, at }
}

function standingOf(ticket: Ticket): Standing {
  const { service, standardVersion, line, state, counter, keyA, keyB, joinedSeq, further } = ticket
  return {
    ...{ service, standardVersion, line, class: ticket.class },
    ...{ state, counter, keyA, keyB, joinedSeq, further },
  }
}
