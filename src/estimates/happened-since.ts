import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { events } from '../platform/schema.ts'
import type { Happened } from './rules/why-changed.ts'

/** Events of a busy day between two looks at a ticket; of more, the latest say how things stand. */
const MOST = 2000

/** What happened in an office after an event, oldest first, without what was only estimated. */
export async function happenedSince(db: Database, office: string, after: number): Promise<Happened[]> {
  const { seq, at, name, facts } = events
  const latest = await db
    .select({ seq, at, name, facts })
    .from(events)
    .where(and(eq(events.office, office), gt(seq, after), ne(name, 'line.estimated')))
    .orderBy(desc(seq))
    .limit(MOST)
  return latest.reverse()
}
