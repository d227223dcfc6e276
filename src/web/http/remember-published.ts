import { localDay } from '../../offices/rules/local-time.ts'
import { isChange, type Published, readPublished } from '../../opendata/published.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Snapshot } from '../../platform/database.ts'
import type { Announcer } from '../../platform/events.ts'

/**
 * Reads what an office publishes once a change and local day, however many ask; what moves in the hall
 * changes nothing of it.
 */
export function rememberPublished(
  snapshot: Snapshot,
  announcer: Announcer,
  clock: Clock,
): (office: string) => Promise<Published> {
  const readings = new Map<string, Promise<Published>>()
  const last = new Map<string, Published>()
  announcer.listen((batch) => {
    for (const event of batch) if (isChange(event)) readings.delete(event.office)
  })

  async function read(office: string): Promise<Published> {
    const published = await snapshot((db) => readPublished(db, office, clock(), last.get(office)))
    last.set(office, published)
    return published
  }

  return async (office) => {
    const known = await readings.get(office)
    if (known !== undefined && isOfToday(known, clock())) return known
    const reading = read(office)
    readings.set(office, reading)
    reading.catch(() => readings.get(office) === reading && readings.delete(office))
    return reading
  }
}

function isOfToday({ facts: { day, office } }: Published, now: number): boolean {
  return day === localDay(now, office.timeZone)
}
