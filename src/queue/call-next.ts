import { and, eq, lt, sql } from 'drizzle-orm'
import { findCounter } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Work } from '../platform/work.ts'
import { announceCall, type Call } from './announce-call.ts'
import { pointersOf, policyOf } from './policy.ts'
import type { Policy } from './rules/policy.ts'
import { nextTurn, type Turn } from './rules/turn.ts'
import { pointers, tickets } from './schema.ts'
import { mustBeFree, mustBeOpen } from './shift.ts'
import { findTicket, waitingIn } from './ticket.ts'

/**
 * Calls the ticket whose turn it is at a counter, or nobody (null) when none waits for its services.
 * It never ends the visit before it. Refuses COUNTER_UNKNOWN, COUNTER_CLOSED, COUNTER_PAUSED, COUNTER_BUSY.
 */
export async function callNext(
  work: Work,
  request: { office: string; counter: string },
): Promise<Call | null> {
  const office = await findOffice(work.db, request.office)
  const { counter } = await findCounter(work.db, office.slug, request.counter)
  const shift = await mustBeOpen(work.db, office.slug, counter)
  await mustBeFree(work.db, office.slug, counter)
  const day = localDay(work.at, office.timeZone)
  const policy = await policyOf(work.db, office.slug)
  const lines = [...new Set(shift.services.flatMap((service) => policy.services[service]?.line ?? []))]
  const waiting = await waitingIn(work.db, office.slug, day, lines)
  const skills = { services: shift.services, preference: shift.services }
  const turn = nextTurn(waiting, skills, policy, await pointersOf(work.db, office.slug, day))
  if (turn === null) return null
  await movePointer(work, office.slug, day, turn)
  await countOvertaken(work, office.slug, day, turn, policy)
  return announceCall(work, {
    ticket: await findTicket(work.db, office.slug, turn.ticket.id),
    shift,
    basis: 'order',
  })
}

async function movePointer(work: Work, office: string, day: string, turn: Turn): Promise<void> {
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
  office: string,
  day: string,
  { ticket }: Turn,
  policy: Policy,
): Promise<void> {
  for (const lower of policy.classes.slice(policy.classes.indexOf(ticket.class) + 1)) {
    await work.db
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
  }
}
