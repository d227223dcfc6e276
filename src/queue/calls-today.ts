import { and, asc, eq, gt } from 'drizzle-orm'
import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import type { CallFacts } from './announce-call.ts'
import { callFacts } from './hall.ts'
import { calls } from './schema.ts'

/** All announcements of the local day after the event `after`, oldest first. Refuses OFFICE_UNKNOWN. */
export async function callsToday(
  db: Database,
  slug: string,
  at: number,
  after: number,
): Promise<CallFacts[]> {
  const { timeZone } = await findOffice(db, slug)
  return db
    .select(callFacts)
    .from(calls)
    .where(and(eq(calls.office, slug), eq(calls.day, localDay(at, timeZone)), gt(calls.seq, after)))
    .orderBy(asc(calls.seq))
}
