import type { Waits } from '../../estimates/rules/estimate.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Snapshot } from '../../platform/database.ts'
import type { Announcer } from '../../platform/events.ts'
import { readHall } from '../../queue/hall.ts'
import { type HallNow, type WaitsNow, workAheadIn } from './waits.ts'

/** A minute: nothing in a hall changes without an event but the day, and that changes on a minute. */
const MINUTE = 60_000

type Kept = { minute: number; waits: Waits | null; hall: Promise<HallNow> }

/** Reads the hall of an office at most once a commit, simulation and minute, however many look at it. */
export function rememberHall(
  snapshot: Snapshot,
  announcer: Announcer,
  clock: Clock,
  waits: WaitsNow,
): (office: string) => Promise<HallNow> {
  const halls = new Map<string, Kept>()
  announcer.listen((batch) => {
    for (const { office } of batch) halls.delete(office)
  })

  return (office) => {
    const at = clock()
    const minute = Math.floor(at / MINUTE)
    const known = halls.get(office)
    const nowKnown = waits.now(office)
    if (known?.minute === minute && known.waits === nowKnown) return known.hall
    const hall = snapshot(async (db) => ({
      ...(await readHall(db, office, at, workAheadIn(nowKnown))),
      waits: nowKnown,
    }))
    halls.set(office, { minute, waits: nowKnown, hall })
    hall.catch(() => halls.delete(office))
    return hall
  }
}
