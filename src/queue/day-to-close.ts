import { and, eq, gt, isNull, lt, max, min } from 'drizzle-orm'
import type { Office } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { closedDays, shifts, tickets } from './schema.ts'

/** The first local day of an office that is over and not yet closed, or null. */
export async function dayToClose(
  db: Database,
  { slug, timeZone }: Office,
  at: number,
): Promise<string | null> {
  const [closed] = await db
    .select({ last: max(closedDays.day) })
    .from(closedDays)
    .where(eq(closedDays.office, slug))
  const isAfter = (closed?.last ?? null) === null ? undefined : gt(tickets.day, closed?.last ?? '')
  const [issued] = await db
    .select({ day: min(tickets.day) })
    .from(tickets)
    .where(and(eq(tickets.office, slug), isAfter, lt(tickets.day, localDay(at, timeZone))))
  const [opened] = await db
    .select({ at: min(shifts.openedAt) })
    .from(shifts)
    .where(and(eq(shifts.office, slug), isNull(shifts.closedAt)))
  const opening = opened?.at ?? null
  const days = [issued?.day ?? null, opening === null ? null : localDay(opening, timeZone)]
  return days.filter((day) => day !== null && day < localDay(at, timeZone)).sort()[0] ?? null
}
