import type { WorkAheadNow } from '../../estimates/work-ahead.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Snapshot } from '../../platform/database.ts'
import type { Announcer } from '../../platform/events.ts'
import { type Hall, readHall } from '../../queue/hall.ts'

/** A minute: nothing in a hall changes without an event but the day, and that changes on a minute. */
const MINUTE = 60_000

/** Reads the hall of an office at most once a commit and minute, however many look at it. */
export function rememberHall(
  snapshot: Snapshot,
  announcer: Announcer,
  clock: Clock,
  workAhead: WorkAheadNow,
): (office: string) => Promise<Hall> {
  const halls = new Map<string, { minute: number; hall: Promise<Hall> }>()
  announcer.listen((batch) => {
    for (const { office } of batch) halls.delete(office)
  })
  return (office) => {
    const at = clock()
    const minute = Math.floor(at / MINUTE)
    const known = halls.get(office)
    if (known?.minute === minute) return known.hall
    const hall = workAhead(office).then((ahead) => snapshot((db) => readHall(db, office, at, ahead)))
    halls.set(office, { minute, hall })
    hall.catch(() => halls.delete(office))
    return hall
  }
}
