import { and, desc, eq, notLike } from 'drizzle-orm'
import { lifeEventsOf } from '../catalogue/life-events.ts'
import { regulationsOf } from '../catalogue/regulations.ts'
import { standards } from '../catalogue/schema.ts'
import { listServices } from '../catalogue/services.ts'
import { listCounters } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { events } from '../platform/schema.ts'
import { type Change, type Edition, editionOf, type Facts } from './rules/facts.ts'

/** What an office publishes, and the edition of it. */
export type Published = Readonly<{ facts: Facts; edition: Edition }>

/**
 * Reads what an office publishes at a time of its clock. Give it a snapshot, so that all of it is one
 * moment. Refuses OFFICE_UNKNOWN.
 */
export async function readPublished(db: Database, slug: string, at: number): Promise<Published> {
  const office = await findOffice(db, slug)
  const day = localDay(at, office.timeZone)
  const { regulations } = await regulationsOf(db, slug)
  const { lifeEvents } = await lifeEventsOf(db, slug)
  const facts = {
    ...{ office, day, regulations, lifeEvents },
    services: await listServices(db, slug, day),
    standards: await db
      .select()
      .from(standards)
      .where(eq(standards.office, slug))
      .orderBy(standards.code, desc(standards.version)),
    counters: await listCounters(db, slug),
  }
  return { facts, edition: editionOf(facts, await lastChange(db, slug)) }
}

/** What moves in the hall changes nothing of what an office publishes. */
const moving = ['ticket.', 'counter.', 'line.'] as const

/** Whether an event tells that something published has changed. */
export function isChange({ name }: { name: string }): boolean {
  return !moving.some((beginning) => name.startsWith(beginning))
}

async function lastChange(db: Database, office: string): Promise<Change> {
  const [last] = await db
    .select({ seq: events.seq, at: events.at })
    .from(events)
    .where(
      and(eq(events.office, office), ...moving.map((beginning) => notLike(events.name, `${beginning}%`))),
    )
    .orderBy(desc(events.seq))
    .limit(1)
  return last ?? { seq: 0, at: 0 }
}
