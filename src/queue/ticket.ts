import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { isAllowed, type Move } from './rules/ticket.ts'
import type { WaitingTicket } from './rules/turn.ts'
import { absences, calls, tickets } from './schema.ts'

/** A row of the tickets, as commands read it. */
export type Ticket = typeof tickets.$inferSelect
export type CallRow = typeof calls.$inferSelect

/** The ticket with this handle in this office. Refuses NOT_FOUND, for another office's too. */
export async function findTicket(db: Database, office: string, id: string): Promise<Ticket> {
  return (await lookForTicket(db, office, id)) ?? refuse('NOT_FOUND')
}

/** The ticket with this handle in this office, or null. */
export async function lookForTicket(db: Database, office: string, id: string): Promise<Ticket | null> {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.id, id), eq(tickets.office, office)))
  return ticket ?? null
}

/** The ticket whose page has this secret address. Refuses NOT_FOUND. */
export async function findTicketBySecret(db: Database, secret: string): Promise<Ticket> {
  const [ticket] = await db.select().from(tickets).where(eq(tickets.secret, secret))
  return ticket ?? refuse('NOT_FOUND')
}

/** Refuses TICKET_STATE, naming the state, when the move is not allowed from it. */
export function mustAllow(move: Move, ticket: Ticket): void {
  if (!isAllowed(move, ticket.state)) refuseState(ticket)
}

/** Refuses TICKET_STATE for a ticket of an earlier day. */
export async function mustBeToday(work: Work, ticket: Ticket): Promise<void> {
  const { timeZone } = await findOffice(work.db, ticket.office)
  if (ticket.day !== localDay(work.at, timeZone)) refuseState(ticket)
}

/** Refuses TICKET_STATE, naming the state. */
export function refuseState({ state, number }: Pick<Ticket, 'state' | 'number'>): never {
  return refuse('TICKET_STATE', { state, number })
}

/** The counter at which a called, served or parked ticket is. A bug when it is at none. */
export function counterOf(ticket: Ticket): string {
  if (ticket.counter === null) throw new Error(`ticket ${ticket.id} is ${ticket.state} at no counter`)
  return ticket.counter
}

/** Refuses NOT_FOUND, and TICKET_STATE, naming the state, when a ticket is not, or no longer, at this counter. */
export async function mustBeAt(db: Database, office: string, counter: string, id: string): Promise<void> {
  const ticket = await findTicket(db, office, id)
  if (ticket.counter !== counter) refuseState(ticket)
}

/** Who is called or served at a counter, or null. */
export async function ticketAtCounter(db: Database, office: string, counter: string): Promise<Ticket | null> {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.counter, counter), sql`state in ('called', 'serving')`))
  return ticket ?? null
}

/** The latest announcement of a ticket, repeats included, but for those that were undone. */
export async function latestCall(db: Database, ticket: string): Promise<CallRow | null> {
  const [row] = await db
    .select()
    .from(calls)
    .where(and(eq(calls.ticket, ticket), isNull(calls.undoneAt)))
    .orderBy(desc(calls.seq))
    .limit(1)
  return row ?? null
}

/** The latest announcement of a ticket that is called or served. A bug when there is none. */
export async function presentCall(db: Database, ticket: Ticket): Promise<CallRow> {
  const call = await latestCall(db, ticket.id)
  if (call === null) throw new Error(`ticket ${ticket.id} is ${ticket.state} without a call`)
  return call
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
