import { setImmediate } from 'node:timers/promises'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { Office } from '../offices/office.ts'
import { addDays, localDay, localTime } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { tickets, transfers } from '../queue/schema.ts'

/** How many tickets were taken for a service in one local hour, 0 to 23. Nothing about any of them. */
export type HourCount = Readonly<{ day: string; hour: number; service: string; tickets: number }>

/** How many days before today are counted. */
const DAYS_BACK = 400

/**
 * Counts the tickets of an office by hour, up to an instant and 400 days back, oldest first; hours without
 * any are left out. A ticket counts for the service it was taken for, wherever it was transferred later. A
 * day that is over is counted once; between the days others get their turn.
 */
export async function ticketsByHour(
  db: Database,
  { slug, timeZone }: Pick<Office, 'slug' | 'timeZone'>,
  at: number,
): Promise<HourCount[]> {
  const today = localDay(at, timeZone)
  const past = pastDaysOf(db, slug)
  const counts: HourCount[] = []
  for (let ago = DAYS_BACK; ago >= 1; ago--) {
    const day = addDays(today, -ago)
    const known = past.get(day)
    const counted = known ?? (await countDay(db, slug, timeZone, day, Number.MAX_SAFE_INTEGER))
    if (known === undefined) {
      past.set(day, counted)
      await setImmediate()
    }
    counts.push(...counted)
  }
  for (const day of past.keys()) if (day < addDays(today, -DAYS_BACK)) past.delete(day)
  return [...counts, ...(await countDay(db, slug, timeZone, today, at))]
}

/** What was counted of days that are over: nothing is added to them any more. */
const remembered = new WeakMap<Database, Map<string, Map<string, HourCount[]>>>()

function pastDaysOf(db: Database, office: string): Map<string, HourCount[]> {
  const offices = remembered.get(db) ?? new Map<string, Map<string, HourCount[]>>()
  remembered.set(db, offices)
  const days = offices.get(office) ?? new Map<string, HourCount[]>()
  offices.set(office, days)
  return days
}

/** Quarters of an hour, since no zone differs from another by less. */
const QUARTER = 900_000

async function countDay(
  db: Database,
  office: string,
  timeZone: string,
  day: string,
  before: number,
): Promise<HourCount[]> {
  const takenFor = sql<string>`coalesce((select ${transfers.fromService} from ${transfers} where ${transfers.ticket} = ${tickets.id} and ${transfers.undoneAt} is null order by ${transfers.seq} limit 1), ${tickets.service})`
  const rows = await db
    .select({
      quarter: sql<number>`cast(${tickets.issuedAt} / ${QUARTER} as integer)`.as('quarter'),
      service: takenFor.as('taken_for'),
      tickets: sql<number>`count(*)`,
    })
    .from(tickets)
    .where(and(eq(tickets.office, office), eq(tickets.day, day), lt(tickets.issuedAt, before)))
    .groupBy(sql`quarter`, sql`taken_for`)
  return byHour(day, timeZone, rows)
}

type Counted = Readonly<{ quarter: number; service: string; tickets: number }>

function byHour(day: string, timeZone: string, rows: readonly Counted[]): HourCount[] {
  const hours = new Map<string, HourCount>()
  for (const { quarter, service, tickets: more } of rows) {
    const hour = Number(localTime(quarter * QUARTER, timeZone).slice(0, 2))
    const key = `${String(hour).padStart(2, '0')} ${service}`
    hours.set(key, { day, hour, service, tickets: (hours.get(key)?.tickets ?? 0) + more })
  }
  return [...hours].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}
