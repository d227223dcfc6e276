import { DAYS_BACK, dayTallies } from '../../estimates/day-tallies.ts'
import { type JudgedEstimate, judgedEstimates } from '../../estimates/judged-estimates.ts'
import { addDays, instantOf, isDay, localDay } from '../../offices/rules/local-time.ts'
import { estimateRows, outcomeRows } from '../../opendata/rules/estimate-rows.ts'
import { tableOf } from '../../opendata/rules/table.ts'
import { refuse } from '../../platform/refusal.ts'
import { countedUpTo } from '../http/counted-up-to.ts'
import type { House } from '../http/house.ts'
import type { Current } from './current.ts'

const MINUTE = 60_000

/** How good the estimates of each hour were, up to 91 days back. Refuses OFFICE_UNKNOWN. */
export async function estimatesCounted(house: House, slug: string): Promise<Current> {
  const { office } = (await house.published(slug)).facts
  const asOf = countedUpTo(house.clock)
  const today = localDay(asOf, office.timeZone)
  const span = { from: addDays(today, -DAYS_BACK), to: today, before: asOf }
  return {
    ...{ office, version: `${asOf / MINUTE}`, modifiedAt: asOf },
    read: async () => {
      const tallies = await dayTallies(house.reading, office, span)
      return { table: tableOf('estimates', estimateRows(office, tallies, today)), asOf }
    },
  }
}

/**
 * The estimates of one local day, today unless another is named, and what then happened. A day that ended a
 * day ago stays as it is. Refuses OFFICE_UNKNOWN, and NOT_FOUND for what is no date.
 */
export async function estimatesOfDay(house: House, slug: string, asked?: string): Promise<Current> {
  const { office } = (await house.published(slug)).facts
  const now = countedUpTo(house.clock)
  const day = asked ?? localDay(now, office.timeZone)
  if (!isDay(day)) refuse('NOT_FOUND')
  const asOf = Math.min(now, instantOf(addDays(day, 2), '00:00', office.timeZone))
  return {
    ...{ office, version: `${day}.${asOf / MINUTE}`, modifiedAt: asOf },
    read: async () => {
      const rows: JudgedEstimate[] = []
      for await (const piece of judgedEstimates(house.reading, { office: slug, day, before: asOf })) {
        rows.push(...piece)
      }
      return { table: tableOf('estimate_outcomes', outcomeRows(office, day, rows)), asOf }
    },
  }
}
