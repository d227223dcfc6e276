import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { and, eq, lt, max } from 'drizzle-orm'
import type { Office } from '../offices/office.ts'
import { addDays, instantOf } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { listPolicies, type PolicyVersion } from '../queue/policy.ts'
import type { Policy } from '../queue/rules/policy.ts'
import { tickets } from '../queue/schema.ts'
import { pastTrace } from './past-trace.ts'
import { compareDays, type DayComparison } from './rules/replay/compare-days.ts'
import { createLivedDay, type LivedDay } from './rules/replay/lived-day.ts'
import { beginReplay, type DayRules, type ReplayedDay } from './rules/replay/replay-day.ts'
import { inForce } from './rules/trace/trace-config.ts'

/** Lines that are put together, or things that happen: some milliseconds' work, since the doors wait meanwhile. */
const AT_ONCE = 250

/** The last local day before `today` on which a number was taken, or null. */
export async function lastDayWithTickets(
  db: Database,
  office: string,
  today: string,
): Promise<string | null> {
  const [found] = await db
    .select({ day: max(tickets.day) })
    .from(tickets)
    .where(and(eq(tickets.office, office), lt(tickets.day, today)))
  return found?.day ?? null
}

/** A day beside its replays, and the versions of the policy that were in force, in their order. */
export type ReplayOfDay = Readonly<{
  versions: readonly number[]
  isSamePolicy: boolean
  comparison: DayComparison
}>

/**
 * What a past local day would have been like under another policy; null when nobody came. It reads, puts together
 * and replays some of it at a time and lets everybody else have a turn in between. It changes nothing. Refuses
 * OFFICE_UNKNOWN.
 */
export async function replayOfDay(
  db: Database,
  { slug, timeZone }: Pick<Office, 'slug' | 'timeZone'>,
  day: string,
  other: Policy,
): Promise<ReplayOfDay | null> {
  const living = createLivedDay()
  for await (const lines of await pastTrace(db, slug, { from: day, to: day })) living.take(lines)
  await inPieces(living)
  const lived = living.lived()
  if (lived.visitors.length === 0) return null
  const versions = await versionsOfDay(db, slug, {
    from: instantOf(day, '00:00', timeZone),
    to: instantOf(addDays(day, 1), '00:00', timeZone),
  })
  const [{ policy }, ...changes] = versions
  const rules: DayRules = [
    { policy },
    ...changes.map(({ setAt, policy: set }) => ({ from: setAt, policy: set })),
  ]
  const same = await replayed(lived, rules)
  const both = { same, other: await replayed(lived, [{ policy: other }]) }
  const lineOf = (service: string) => policy.services[service]?.line ?? null
  return {
    versions: versions.map(({ version }) => version),
    isSamePolicy: changes.length === 0 && JSON.stringify(policy) === JSON.stringify(other),
    comparison: compareDays(lived, both, { classes: policy.classes, lineOf }),
  }
}

async function replayed(lived: LivedDay, rules: DayRules): Promise<ReplayedDay> {
  await nextTurnOfTheLoop()
  const replay = beginReplay(lived, rules)
  await inPieces(replay)
  return replay.replayed()
}

async function inPieces({ goOn }: { goOn: (count: number) => boolean }): Promise<void> {
  do await nextTurnOfTheLoop()
  while (goOn(AT_ONCE))
  await nextTurnOfTheLoop()
}

/** What was in force when the day began, and what was set during it. */
async function versionsOfDay(
  db: Database,
  office: string,
  { from, to }: { from: number; to: number },
): Promise<[PolicyVersion, ...PolicyVersion[]]> {
  const versions = await listPolicies(db, office)
  const first = inForce(versions, from)
  const later = versions.filter(({ setAt, version }) => version > first.version && setAt < to)
  return [first, ...later.toReversed()]
}
