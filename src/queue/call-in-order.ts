import { and, eq, lt, sql } from 'drizzle-orm'
import type { Work } from '../platform/work.ts'
import { announceCall, type Call } from './announce-call.ts'
import type { Desk } from './desk.ts'
import type { Pointers, Turn } from './rules/turn.ts'
import { pointers, tickets } from './schema.ts'
import { findTicket } from './ticket.ts'

/** Calls the ticket whose turn it is: the pattern of its line moves on, and whom it overtakes is counted. */
export async function callInOrder(work: Work, desk: Desk, turn: Turn, stood: Pointers): Promise<Call> {
  const ticket = await findTicket(work.db, desk.office, turn.ticket.id)
  await movePointer(work, desk, turn)
  const overtook = await countOvertaken(work, desk, turn)
  return announceCall(work, 'call', ticket, {
    counter: desk.counter,
    shift: desk.shift.id,
    repeat: 0,
    basis: 'order',
    turn: { pointer: stood[ticket.line] ?? 0, overtook },
  })
}

async function movePointer(work: Work, { office, day }: Desk, turn: Turn): Promise<void> {
  const { line } = turn.ticket
  await work.db
    .insert(pointers)
    .values({ office, day, line, position: turn.pointer })
    .onConflictDoUpdate({
      target: [pointers.office, pointers.day, pointers.line],
      set: { position: turn.pointer },
    })
}

/** Every earlier-issued ticket of a lower class in the line has been overtaken once more. */
async function countOvertaken(
  work: Work,
  { office, day, policy }: Desk,
  { ticket }: Turn,
): Promise<string[]> {
  const overtook: string[] = []
  for (const lower of policy.classes.slice(policy.classes.indexOf(ticket.class) + 1)) {
    const rows = await work.db
      .update(tickets)
      .set({ overtaken: sql`${tickets.overtaken} + 1` })
      .where(
        and(
          eq(tickets.office, office),
          eq(tickets.day, day),
          eq(tickets.line, ticket.line),
          eq(tickets.class, lower),
          lt(tickets.issuedSeq, ticket.issued),
          sql`state = 'waiting'`,
        ),
      )
      .returning({ id: tickets.id })
    overtook.push(...rows.map(({ id }) => id))
  }
  return overtook
}
