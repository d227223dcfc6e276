import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import type { Announcer, OfficeEvent } from '../platform/events.ts'
import type { WorkAhead } from '../queue/rules/acceptance.ts'
import { linesNow } from './lines-now.ts'
import { type LinesNow, withArrival, workAheadSeconds } from './rules/work-ahead.ts'
import { createServingMeans } from './serving-means.ts'

/** What waits now before a newcomer, of each service of an office. Refuses OFFICE_UNKNOWN. */
export type WorkAheadNow = (office: string) => Promise<WorkAhead>

/** The lines of an office on a local day; `now` is null until they have been read. */
type Kept = { day: string; read: Promise<LinesNow>; now: LinesNow | null }

/**
 * Answers from memory, however many ask: what the past days teach is learned once a day, and the lines are
 * read anew after an event of their office, but for an arrival, which is counted in.
 */
export function createWorkAhead(db: Database, announcer: Announcer, clock: Clock): WorkAheadNow {
  const servingMeans = createServingMeans(db)
  const offices = new Map<string, Kept>()
  announcer.listen((batch) => batch.forEach(hear))

  function hear({ office, name, facts }: OfficeEvent): void {
    const kept = offices.get(office)
    if (kept === undefined) return
    if (name === 'ticket.issued' && typeof facts.service === 'string' && kept.now !== null) {
      kept.now = withArrival(kept.now, facts.service)
    } else {
      offices.delete(office)
    }
  }

  async function linesOf(office: string, day: string): Promise<LinesNow> {
    const kept = offices.get(office)
    if (kept?.day === day) return kept.now ?? kept.read
    const read = linesNow(db, office, day)
    const next: Kept = { day, read, now: null }
    offices.set(office, next)
    try {
      next.now = await read
      return next.now
    } catch (error) {
      offices.delete(office)
      throw error
    }
  }

  return async (slug) => {
    const { timeZone } = await findOffice(db, slug)
    const day = localDay(clock(), timeZone)
    const means = await servingMeans(slug, day)
    if (means.size === 0) return () => null
    const lines = await linesOf(slug, day)
    return (service) => workAheadSeconds(service, means, lines)
  }
}
