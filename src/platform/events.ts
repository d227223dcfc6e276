import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import { type EventFacts, events } from './schema.ts'

/** One thing that happened in an office and that everybody may know. */
export type OfficeEvent = { office: string; seq: number; at: number; name: string; facts: EventFacts }

/** Writes the event with the office's next number. Called by the unit of work alone. */
export async function appendEvent(db: Database, event: Omit<OfficeEvent, 'seq'>): Promise<OfficeEvent> {
  const [row] = await append(db).execute(event)
  if (row === undefined) throw new Error('the event was not written')
  return { ...event, seq: row.seq }
}

const append = prepared((db) => {
  const office = sql.placeholder('office')
  const seq = sql<number>`(select coalesce(max(${events.seq}), 0) + 1 from ${events} where ${events.office} = ${office})`
  return db
    .insert(events)
    .values({
      office,
      seq,
      at: sql.placeholder('at'),
      name: sql.placeholder('name'),
      facts: sql.placeholder('facts'),
    })
    .returning({ seq: events.seq })
    .prepare()
})

/** The events of an office after `seq`, oldest first, at most `limit`. */
export function eventsAfter(db: Database, office: string, seq: number, limit = 1000): Promise<OfficeEvent[]> {
  return db
    .select()
    .from(events)
    .where(and(eq(events.office, office), gt(events.seq, seq)))
    .orderBy(asc(events.seq))
    .limit(limit)
}

/** The number of the office's last event, 0 when nothing has happened yet. */
export async function lastSeq(db: Database, office: string): Promise<number> {
  const [row] = await db
    .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)` })
    .from(events)
    .where(eq(events.office, office))
  return row?.seq ?? 0
}

/** The time of the last fact on record in any office, 0 when there is none. */
export async function lastFactAt(db: Database): Promise<number> {
  const [row] = await db.select({ at: sql<number>`coalesce(max(${events.at}), 0)` }).from(events)
  return row?.at ?? 0
}

export type Listener = (batch: readonly OfficeEvent[]) => void

/** Tells listeners what one commit brought, in order. A listener that fails harms no other. */
export type Announcer = { listen: (listener: Listener) => () => void; announce: Listener }

export function createAnnouncer(onFault: (error: unknown) => void): Announcer {
  const listeners = new Set<Listener>()
  return {
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce: (batch) => {
      for (const listener of listeners) {
        try {
          listener(batch)
        } catch (error) {
          onFault(error)
        }
      }
    },
  }
}
