import type { Office } from '../offices/office.ts'
import { addDays, localDay, localTime } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { type JudgedEstimate, judgedEstimates } from './judged-estimates.ts'
import { type Tally, tallyOf } from './rules/accuracy.ts'
import type { Occasion } from './rules/given-estimate.ts'

/** What became of the estimates of one service that were made in one local hour, 0 to 23. */
export type HourTally = Readonly<{
  day: string
  hour: number
  service: string
  kind: Occasion
  tally: Tally
}>

/** How many days before today are counted; of older ones there are the rows themselves. */
export const DAYS_BACK = 91

/**
 * What became of the estimates of an office from one local day to another, by day, hour, service and kind,
 * up to an instant; the oldest first. Days more than 91 days back are left out. A day that ended a day ago
 * is counted once.
 */
export async function dayTallies(
  db: Database,
  office: Pick<Office, 'slug' | 'timeZone'>,
  { from, to, before }: Readonly<{ from: string; to: string; before: number }>,
): Promise<HourTally[]> {
  const today = localDay(before, office.timeZone)
  const oldest = addDays(today, -DAYS_BACK)
  const known = countedDays(db, office.slug)
  const tallies: HourTally[] = []
  for (let day = from < oldest ? oldest : from; day <= to && day <= today; day = addDays(day, 1)) {
    const isFinal = day < addDays(today, -1)
    const counted = known.get(day)
    const isTrue = counted !== undefined && (counted.isFinal || counted.before === before)
    const those = isTrue ? counted.tallies : await countDay(db, office, day, before)
    known.set(day, { tallies: those, isFinal, before })
    tallies.push(...those)
  }
  for (const day of known.keys()) if (day < oldest) known.delete(day)
  return tallies
}

type Counted = Readonly<{ tallies: readonly HourTally[]; isFinal: boolean; before: number }>

const remembered = new WeakMap<Database, Map<string, Map<string, Counted>>>()

function countedDays(db: Database, office: string): Map<string, Counted> {
  const offices = remembered.get(db) ?? new Map<string, Map<string, Counted>>()
  remembered.set(db, offices)
  const days = offices.get(office) ?? new Map<string, Counted>()
  offices.set(office, days)
  return days
}

async function countDay(
  db: Database,
  { slug, timeZone }: Pick<Office, 'slug' | 'timeZone'>,
  day: string,
  before: number,
): Promise<HourTally[]> {
  const groups = new Map<string, JudgedEstimate[]>()
  const hourOf = ({ asOf }: JudgedEstimate) => localTime(asOf, timeZone).slice(0, 2)
  for await (const piece of judgedEstimates(db, { office: slug, day, before })) {
    for (const row of piece) {
      const key = `${hourOf(row)} ${row.service} ${row.kind}`
      const those = groups.get(key) ?? []
      groups.set(key, those)
      those.push(row)
    }
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return []
      const { service, kind } = first
      return [{ day, hour: Number(hourOf(first)), service, kind, tally: tallyOf([first, ...others]) }]
    })
}
