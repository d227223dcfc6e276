import type { Waits } from '../../estimates/rules/estimate.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Snapshot } from '../../platform/database.ts'
import type { Announcer } from '../../platform/events.ts'
import { type Hall, readHall } from '../../queue/hall.ts'
import { type HallNow, type WaitsNow, workAheadIn } from './waits.ts'

/** A minute: nothing in a hall changes without an event but the day, and that changes on a minute. */
const MINUTE = 60_000
/** While somebody waits, waits that are older than this say nothing about now. */
const STALE = 5 * MINUTE

/** Reads the hall of an office at most once a commit, simulation and minute, however many look at it. */
export function rememberHall(
  snapshot: Snapshot,
  announcer: Announcer,
  clock: Clock,
  waits: WaitsNow,
): (office: string) => Promise<HallNow> {
  const halls = new Map<string, { minute: number; hall: Promise<HallNow> }>()
  announcer.listen((batch) => {
    for (const { office } of batch) halls.delete(office)
  })
  waits.changed((office) => halls.delete(office))

  async function read(office: string, at: number): Promise<HallNow> {
    const known = waits.now(office)
    const hall = await snapshot((db) => readHall(db, office, at, workAheadIn(known)))
    return { ...hall, waits: isStale(known, hall, at) ? null : known }
  }

  return (office) => {
    const at = clock()
    const minute = Math.floor(at / MINUTE)
    const known = halls.get(office)
    if (known?.minute === minute) return known.hall
    const hall = read(office, at)
    halls.set(office, { minute, hall })
    hall.catch(() => halls.delete(office))
    return hall
  }
}

function isStale(waits: Waits | null, { services }: Hall, at: number): boolean {
  return waits !== null && at - waits.asOf > STALE && services.some(({ waiting }) => waiting > 0)
}
