import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { listServices } from '../catalogue/services.ts'
import { type Counter, listCounters } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { lastSeq } from '../platform/events.ts'
import { acceptanceOf } from './acceptance.ts'
import type { CallFacts } from './announce-call.ts'
import type { Acceptance, WorkAhead } from './rules/acceptance.ts'
import { calls, shifts, tickets } from './schema.ts'

/** How many wait for a service today, and whether visitors may take a ticket of it now. */
export type ServiceNow = { service: string; letter: string; waiting: number; acceptance: Acceptance }

/** A counter now: who is called or served there, and how many wait for what it serves. */
export type CounterNow = {
  counter: string
  name: Counter['name']
  state: 'open' | 'paused' | 'closed'
  /** What it serves now; its usual services while it is closed. */
  services: readonly string[]
  number: string | null
  ticketState: 'called' | 'serving' | null
  waiting: number
}

/** An announcement as the hall knows it: one that was taken back stays on record and sends nobody anywhere. */
export type HallCall = CallFacts & { isUndone: boolean }

/** The hall of one office at one moment: everything a display, a portal or the API shows of it. */
export type Hall = {
  office: string
  /** The local day, YYYY-MM-DD. */
  day: string
  /** The last public event that this includes. */
  seq: number
  services: ServiceNow[]
  counters: CounterNow[]
  /** The latest announcements of the day, repeats included, newest first, at most 40. */
  calls: HallCall[]
}

/** Reads the hall at a time of the office's clock. Give it a snapshot, so that all of it is one moment. */
export async function readHall(db: Database, slug: string, at: number, workAhead: WorkAhead): Promise<Hall> {
  const office = await findOffice(db, slug)
  const day = localDay(at, office.timeZone)
  const services = await listServices(db, slug, day)
  const waiting = await waitingByService(db, slug, day)
  return {
    office: slug,
    day,
    seq: await lastSeq(db, slug),
    services: await Promise.all(
      services.map(async (service) => ({
        service: service.code,
        letter: service.letter,
        waiting: waiting.get(service.code) ?? 0,
        acceptance: await acceptanceOf(db, office, service, at, workAhead(service.code)),
      })),
    ),
    counters: await countersNow(db, slug, waiting),
    calls: await latestCalls(db, slug, day),
  }
}

async function waitingByService(db: Database, office: string, day: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ service: tickets.service, waiting: count() })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day), sql`state = 'waiting'`))
    .groupBy(tickets.service)
  return new Map(rows.map((row) => [row.service, row.waiting]))
}

async function countersNow(
  db: Database,
  office: string,
  waiting: Map<string, number>,
): Promise<CounterNow[]> {
  const open = await db
    .select()
    .from(shifts)
    .where(and(eq(shifts.office, office), isNull(shifts.closedAt)))
  const present = await db
    .select({ counter: tickets.counter, number: tickets.number, state: tickets.state })
    .from(tickets)
    .where(and(eq(tickets.office, office), sql`counter is not null`, sql`state in ('called', 'serving')`))
  return (await listCounters(db, office)).map((counter) => {
    const shift = open.find((candidate) => candidate.counter === counter.counter)
    const ticket = present.find((candidate) => candidate.counter === counter.counter)
    const services = shift?.services ?? counter.services
    return {
      counter: counter.counter,
      name: counter.name,
      state: shift === undefined ? 'closed' : shift.pausedAt === null ? 'open' : 'paused',
      services,
      number: ticket?.number ?? null,
      ticketState: ticket === undefined ? null : ticket.state === 'serving' ? 'serving' : 'called',
      waiting: services.reduce((sum, service) => sum + (waiting.get(service) ?? 0), 0),
    }
  })
}

function latestCalls(db: Database, office: string, day: string): Promise<HallCall[]> {
  return db
    .select({ ...callFacts, isUndone: sql<boolean>`${calls.undoneAt} is not null`.mapWith(Boolean) })
    .from(calls)
    .where(and(eq(calls.office, office), eq(calls.day, day)))
    .orderBy(desc(calls.seq))
    .limit(40)
}

/** The columns of an announcement that everybody may know. */
export const callFacts = {
  seq: calls.seq,
  at: calls.at,
  number: calls.number,
  service: calls.service,
  counter: calls.counter,
  repeat: calls.repeat,
}
