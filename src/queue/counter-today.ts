import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { pointersOf, policyOf } from './policy.ts'
import { pauseEndsAt } from './rules/absence.ts'
import { orderOfTurns } from './rules/ahead.ts'
import { nextTurn } from './rules/turn.ts'
import { type Why, whyNext } from './rules/why-next.ts'
import { calls, servings, tickets } from './schema.ts'
import { openShift, type Shift } from './shift.ts'
import { type CallRow, latestCall, returnsOf, type Ticket, ticketAtCounter, waitingIn } from './ticket.ts'

/** Who is at the counter: called or served, with the times that the officer watches (milliseconds). */
export type Present = {
  ticket: Ticket
  calls: Pick<CallRow, 'at' | 'repeat'>[]
  servingSince: number | null
  /** From when it may be called again, or marked absent once the repeats are done. */
  pauseEndsAt: number
  repeatsMissing: number
}

/** Somebody who waits for this counter, in the order of turns. */
export type NextUp = Pick<Ticket, 'id' | 'number' | 'service' | 'class' | 'issuedAt'>

/** Everything the officer at a counter sees. */
export type CounterToday = {
  shift: Shift | null
  present: Present | null
  /** The first of the line, in the order in which this counter would call them. */
  line: NextUp[]
  waiting: number
  /** Why the first of the line is next. */
  why: Why | null
  absent: (Pick<Ticket, 'id' | 'number' | 'service'> & { canReturn: boolean })[]
  /** How many visits ended at this counter in this shift. */
  served: number
}

const SHOWN = 12

/** What the officer at a counter sees now. Refuses OFFICE_UNKNOWN. */
export async function counterToday(
  db: Database,
  slug: string,
  counter: string,
  at: number,
): Promise<CounterToday> {
  const { timeZone } = await findOffice(db, slug)
  const day = localDay(at, timeZone)
  const shift = await openShift(db, slug, counter)
  const services = shift?.services ?? []
  const policy = await policyOf(db, slug)
  const pointers = await pointersOf(db, slug, day)
  const lines = [...new Set(services.flatMap((service) => policy.services[service]?.line ?? []))]
  const waiting = (await waitingIn(db, slug, day, lines)).filter((ticket) =>
    services.includes(ticket.service),
  )
  const skills = { services, preference: services }
  const turn = nextTurn(waiting, skills, policy, pointers)
  return {
    shift,
    present: await presentAt(db, slug, counter),
    line: await inOrder(
      db,
      orderOfTurns(waiting, skills, policy, pointers, SHOWN).map((ticket) => ticket.id),
    ),
    waiting: waiting.length,
    why: turn === null ? null : whyNext(turn, waiting, policy, pointers),
    absent: await absentToday(db, slug, day, services, policy.return.max),
    served: shift === null ? 0 : await servedIn(db, shift),
  }
}

async function presentAt(db: Database, office: string, counter: string): Promise<Present | null> {
  const ticket = await ticketAtCounter(db, office, counter)
  const last = ticket === null ? null : await latestCall(db, ticket.id)
  if (ticket === null || last === null) return null
  const policy = await policyOf(db, office)
  const sinceCalled = await db
    .select({ at: calls.at, repeat: calls.repeat, seq: calls.seq })
    .from(calls)
    .where(and(eq(calls.ticket, ticket.id), isNull(calls.undoneAt)))
    .orderBy(asc(calls.seq))
  const [serving] = await db
    .select({ beganAt: servings.beganAt })
    .from(servings)
    .where(and(eq(servings.ticket, ticket.id), isNull(servings.endedAt), isNull(servings.undoneAt)))
  return {
    ticket,
    calls: sinceCalled.slice(-(last.repeat + 1)),
    servingSince: ticket.state === 'serving' ? (serving?.beganAt ?? null) : null,
    pauseEndsAt: pauseEndsAt(last.at, policy),
    repeatsMissing: Math.max(0, policy.noshow.recalls - last.repeat),
  }
}

async function inOrder(db: Database, ids: readonly string[]): Promise<NextUp[]> {
  const rows = await db
    .select({
      id: tickets.id,
      number: tickets.number,
      service: tickets.service,
      class: tickets.class,
      issuedAt: tickets.issuedAt,
    })
    .from(tickets)
    .where(inArray(tickets.id, [...ids]))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

async function absentToday(
  db: Database,
  office: string,
  day: string,
  services: readonly string[],
  max: number,
) {
  const rows = await db
    .select({ id: tickets.id, number: tickets.number, service: tickets.service })
    .from(tickets)
    .where(
      and(
        eq(tickets.office, office),
        eq(tickets.day, day),
        eq(tickets.state, 'absent'),
        inArray(tickets.service, [...services]),
      ),
    )
    .orderBy(asc(tickets.issuedSeq))
  return Promise.all(rows.map(async (row) => ({ ...row, canReturn: (await returnsOf(db, row.id)) < max })))
}

async function servedIn(db: Database, shift: Shift): Promise<number> {
  const [row] = await db
    .select({ served: count(servings.outcome) })
    .from(servings)
    .where(and(eq(servings.shift, shift.id), isNull(servings.undoneAt)))
  return row?.served ?? 0
}
