import type { Office } from '../../offices/office.ts'
import { localDay, localTime } from '../../offices/rules/local-time.ts'
import type { DatasetName, StandingName } from '../../opendata/rules/columns.ts'
import { hourRows, lineRows } from '../../opendata/rules/moving-rows.ts'
import { type Table, tableOf } from '../../opendata/rules/table.ts'
import { standingTable } from '../../opendata/rules/tables.ts'
import { ticketsByHour } from '../../opendata/tickets-by-hour.ts'
import { countedUpTo } from '../http/counted-up-to.ts'
import type { House } from '../http/house.ts'
import { linksOf } from '../http/links.ts'
import { estimatesCounted, estimatesOfDay } from './estimates.ts'

/** A dataset as it is now: what tells it from how it was, since when, and how to read it. */
export type Current = Readonly<{
  office: Office
  version: string
  /** Milliseconds; null for what moves with the line. */
  modifiedAt: number | null
  read: () => Promise<Read>
}>

/** The rows, and up to when they tell the facts, in milliseconds. */
export type Read = Readonly<{ table: Table; asOf: number }>

/** A dataset of an office as it is now, or of the day that is asked for. Refuses OFFICE_UNKNOWN, NOT_FOUND. */
export function currentOf(house: House, slug: string, name: DatasetName, day?: string): Promise<Current> {
  if (name === 'lines') return linesNow(house, slug)
  if (name === 'tickets_by_hour') return ticketsCounted(house, slug)
  if (name === 'estimates') return estimatesCounted(house, slug)
  return name === 'estimate_outcomes' ? estimatesOfDay(house, slug, day) : standing(house, slug, name)
}

const MINUTE = 60_000

async function standing(house: House, slug: string, name: StandingName): Promise<Current> {
  const { facts, edition } = await house.published(slug)
  const { version, modifiedAt } = edition
  return {
    ...{ office: facts.office, version, modifiedAt },
    read: async () => ({
      table: standingTable(name, facts, linksOf(house, slug)),
      asOf: house.clock(),
    }),
  }
}

async function linesNow(house: House, slug: string): Promise<Current> {
  const now = house.clock()
  const hall = await house.hall(slug)
  const { office } = (await house.published(slug)).facts
  return {
    ...{ office, version: `${hall.seq}.${Math.floor(now / MINUTE)}`, modifiedAt: null },
    read: async () => ({ table: tableOf('lines', lineRows(office, hall)), asOf: now }),
  }
}

async function ticketsCounted(house: House, slug: string): Promise<Current> {
  const { office } = (await house.published(slug)).facts
  const asOf = countedUpTo(house.clock)
  const now = {
    day: localDay(asOf, office.timeZone),
    hour: Number(localTime(asOf, office.timeZone).slice(0, 2)),
  }
  return {
    ...{ office, version: `${asOf / MINUTE}`, modifiedAt: asOf },
    read: async () => {
      const counts = await ticketsByHour(house.reading, office, asOf)
      return { table: tableOf('tickets_by_hour', hourRows(office, counts, now)), asOf }
    },
  }
}
