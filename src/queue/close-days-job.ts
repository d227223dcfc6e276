import { listOffices } from '../offices/office.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import type { Perform } from '../platform/work.ts'
import { closeDay } from './close-day.ts'
import { dayToClose } from './day-to-close.ts'

/** Closes every local day that is over by the office's clock, the oldest first, a unit of work each. */
export async function closePastDays(db: Database, clock: Clock, perform: Perform): Promise<void> {
  for (const office of await listOffices(db)) {
    for (;;) {
      const day = await dayToClose(db, office, clock())
      if (day === null) break
      await perform('system', (work) => closeDay(work, { office: office.slug, day }))
    }
  }
}
