import { and, desc, eq, gt, notLike } from 'drizzle-orm'
import { lifeEventsOf } from '../catalogue/life-events.ts'
import { regulationsOf } from '../catalogue/regulations.ts'
import { standards } from '../catalogue/schema.ts'
import { listServices } from '../catalogue/services.ts'
import { listCounters } from '../offices/counters.ts'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { lastSeq } from '../platform/events.ts'
import { events } from '../platform/schema.ts'
import { type Change, type Edition, editionOf, type Facts } from './rules/facts.ts'

/** What an office publishes, and the edition of it; with the last change up to an event of the office. */
export type Published = Readonly<{ facts: Facts; edition: Edition; change: Change; upTo: number }>

/**
 * Reads what an office publishes at a time of its clock. Give it a snapshot, so that all of it is one
 * moment, and what was read before, so that only events since then are looked through. Refuses
 * OFFICE_UNKNOWN.
 */
export async function readPublished(
  db: Database,
  slug: string,
  at: number,
  before?: Published,
): Promise<Published> {
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
  const change = (await lastChange(db, slug, before?.upTo ?? 0)) ?? before?.change ?? { seq: 0, at: 0 }
  return { facts, edition: editionOf(facts, change), change, upTo: await lastSeq(db, slug) }
}

/** What moves in the hall changes nothing of what an office publishes. */
const moving = ['ticket.', 'counter.', 'line.'] as const

/** Whether an event tells that something published has changed. */
export function isChange({ name }: { name: string }): boolean {
  return !moving.some((beginning) => name.startsWith(beginning))
}

async function lastChange(db: Database, office: string, after: number): Promise<Change | undefined> {
  const [last] = await db
    .select({ seq: events.seq, at: events.at })
    .from(events)
    .where(
      and(
        eq(events.office, office),
        gt(events.seq, after),
        ...moving.map((beginning) => notLike(events.name, `${beginning}%`)),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(1)
  return last
}
