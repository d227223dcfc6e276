import { and, count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import { isAllowed, type Move } from './rules/ticket.ts'
import type { WaitingTicket } from './rules/turn.ts'
import { absences, calls, tickets } from './schema.ts'

/** A row of the tickets, as commands read it. */
export type Ticket = typeof tickets.$inferSelect
export type CallRow = typeof calls.$inferSelect

/** The ticket with this handle in this office. Refuses NOT_FOUND, for another office's too. */
export async function findTicket(db: Database, office: string, id: string): Promise<Ticket> {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.id, id), eq(tickets.office, office)))
  return ticket ?? refuse('NOT_FOUND')
}

/** The ticket whose page has this secret address. Refuses NOT_FOUND. */
export async function findTicketBySecret(db: Database, secret: string): Promise<Ticket> {
  const [ticket] = await db.select().from(tickets).where(eq(tickets.secret, secret))
  return ticket ?? refuse('NOT_FOUND')
}

/** Refuses TICKET_STATE, naming the state, when the move is not allowed from it. */
export function mustAllow(move: Move, ticket: Ticket): void {
  if (!isAllowed(move, ticket.state)) refuse('TICKET_STATE', { state: ticket.state, number: ticket.number })
}

/** The counter at which a called or served ticket is. A bug when it is at none. */
export function counterOf(ticket: Ticket): string {
  if (ticket.counter === null) throw new Error(`ticket ${ticket.id} is ${ticket.state} at no counter`)
  return ticket.counter
}

/** Refuses NOT_FOUND, and TICKET_STATE, naming the state, when a ticket is not, or no longer, at this counter. */
export async function mustBeAt(db: Database, office: string, counter: string, id: string): Promise<void> {
  const ticket = await findTicket(db, office, id)
  if (ticket.counter !== counter) refuse('TICKET_STATE', { state: ticket.state, number: ticket.number })
}

/** Who is called or served at a counter, or null. */
export async function ticketAtCounter(db: Database, office: string, counter: string): Promise<Ticket | null> {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.counter, counter), sql`state in ('called', 'serving')`))
  return ticket ?? null
}

/** The latest announcement of a ticket, repeats included. */
export async function latestCall(db: Database, ticket: string): Promise<CallRow | null> {
  const [row] = await db
    .select()
    .from(calls)
    .where(eq(calls.ticket, ticket))
    .orderBy(desc(calls.seq))
    .limit(1)
  return row ?? null
}

/** How often a ticket came back after an absence. */
export async function returnsOf(db: Database, ticket: string): Promise<number> {
  const [row] = await db
    .select({ count: count(absences.returnedAt) })
    .from(absences)
    .where(eq(absences.ticket, ticket))
  return row?.count ?? 0
}

/** Who waits today in the given lines, as the turn rule wants them, in no order. */
export async function waitingIn(
  db: Database,
  office: string,
  day: string,
  lines: readonly string[],
): Promise<WaitingTicket[]> {
  const rows = await db
    .select({
      id: tickets.id,
      service: tickets.service,
      line: tickets.line,
      class: tickets.class,
      keyA: tickets.keyA,
      keyB: tickets.keyB,
      issued: tickets.issuedSeq,
      overtaken: tickets.overtaken,
    })
    .from(tickets)
    .where(
      and(
        eq(tickets.office, office),
        eq(tickets.day, day),
        inArray(tickets.line, [...lines]),
        sql`state = 'waiting'`,
      ),
    )
  return rows.map(({ keyA, keyB, ...row }) => ({ ...row, key: [keyA, keyB] }))
}
