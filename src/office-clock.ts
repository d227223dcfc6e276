import type { Config } from './config.ts'
import { listOffices, type Office } from './offices/office.ts'
import { addDays, instantOf, localDay } from './offices/rules/local-time.ts'
import { openingAt } from './offices/rules/opening-hours.ts'
import { type Clock, machineClock, officeClock } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import { lastFactAt } from './platform/events.ts'
import { keep, kept } from './platform/installation.ts'
import type { Perform } from './platform/work.ts'

/** The office's clock, and whether it shows another time than the machine's. */
export type OfficeClock = {
  now: Clock
  /** True while it was moved: the time it shows is not the real one. */
  isMoved: () => boolean
  /** Moves the demo's clock to its next 09.00 when the office is closed now; keeps that in the folder. */
  moveToOpeningHours: (db: Database, perform: Perform) => Promise<void>
}

const OFFSET = 'clock.offset'
/** Less than this is not worth saying: the clock goes on from the last fact, seconds ahead of the machine's. */
const WORTH_SAYING = 60_000

/** Starts the office's clock by the setting, never before the last fact on record. */
export async function openOfficeClock(setting: Config['clock'], db: Database): Promise<OfficeClock> {
  const lastFact = await lastFactAt(db)
  const machine = machineClock()
  const startsAt =
    setting === 'real'
      ? machine
      : setting === 'automatic'
        ? machine + Number((await kept(db, OFFSET)) ?? 0)
        : setting
  let offset = setting === 'real' ? 0 : Math.max(startsAt, lastFact) - machine
  let clock = officeClock(offset, lastFact)
  return {
    now: () => clock(),
    isMoved: () => Math.abs(offset) >= WORTH_SAYING,
    moveToOpeningHours: async (reading, perform) => {
      if (setting !== 'automatic') return
      const demo = (await listOffices(reading)).find((office) => office.demo)
      if (demo === undefined || openingAt(clock(), demo).isOpen) return
      const opening = nextNine(demo, clock())
      offset = opening - machineClock()
      clock = officeClock(offset, opening)
      await perform('system', (work) => keep(work, OFFSET, String(offset)))
    },
  }
}

/** The first 09.00 after `at` at which the office is open; within a year, else `at` itself. */
function nextNine(office: Office, at: number): number {
  let day = localDay(at, office.timeZone)
  for (let tried = 0; tried < 366; tried++) {
    const nine = instantOf(day, '09:00', office.timeZone)
    if (nine > at && openingAt(nine, office).isOpen) return nine
    day = addDays(day, 1)
  }
  return at
}
