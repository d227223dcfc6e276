import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { findOffice } from '../offices/office.ts'
import { addDays, instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { eventsAfter, lastSeq, type OfficeEvent } from '../platform/events.ts'
import { openOfficeTrace } from './office-trace.ts'
import type { TraceEvent, TraceQuery } from './rules/trace/trace.ts'

/** Local days of an office, both inside; all the past when left out. Questions come from `askedFrom` on. */
export type TraceSpan = {
  from?: string | undefined
  to?: string | undefined
  askedFrom?: string | undefined
}

/** From how many local days before a day is learned what is said on it. */
const PAST_DAYS = 60

/** From what follows all that is said on a local day: the sixty days before it and the day itself, and what it was asked. */
export function spanOfDay(day: string): { from: string; to: string; askedFrom: string } {
  return { from: addDays(day, -PAST_DAYS), to: day, askedFrom: day }
}

/** A question that was asked when the public event `seq` was the last that was known. */
export type AskedQuery = { seq: number; query: TraceQuery }

/**
 * Asked from the event `from` on and before the event `before`, at an instant from `since` on and before `until`
 * (epoch milliseconds).
 */
export type AskedSpan = { from: number; before: number; since: number; until: number }

/** The questions of a span, in the order of their instants. */
export type QueriesAsked = (span: AskedSpan) => Promise<readonly AskedQuery[]>

const nothingAsked: QueriesAsked = async () => []

/** Events read at once: a few milliseconds' work, since the doors wait meanwhile. */
export const EVENTS_AT_ONCE = 250

/** The past of an office, some lines at a time, and a turn for everybody else between them. Refuses OFFICE_UNKNOWN. */
export async function pastTrace(
  db: Database,
  slug: string,
  { from, to, askedFrom = from }: TraceSpan = {},
  asked: QueriesAsked = nothingAsked,
): Promise<AsyncIterable<TraceEvent[]>> {
  const { timeZone } = await findOffice(db, slug)
  const startOf = (day: string) => instantOf(day, '00:00', timeZone)
  const start = from === undefined ? null : startOf(from)
  const after = start === null ? 0 : await seqBefore(db, slug, start)
  const until = to === undefined ? Number.MAX_SAFE_INTEGER : startOf(addDays(to, 1))
  const upTo = to === undefined ? await lastSeq(db, slug) : await seqBefore(db, slug, until)
  const since = askedFrom === undefined ? 0 : startOf(askedFrom)
  return slices(db, slug, { start, after, upTo }, (span) => asked({ ...span, since, until }))
}

/** The number of the last event before an instant, 0 when there is none: numbers are dense, and time never goes back. */
export async function seqBefore(db: Database, office: string, instant: number): Promise<number> {
  let known = 0
  let beyond = (await lastSeq(db, office)) + 1
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2)
    const [event] = await eventsAfter(db, office, middle - 1, 1)
    if (event !== undefined && event.at < instant) known = middle
    else beyond = middle
  }
  return known
}

type Slices = { start: number | null; after: number; upTo: number }

async function* slices(
  db: Database,
  office: string,
  { start, after, upTo }: Slices,
  asked: (span: { from: number; before: number }) => Promise<readonly AskedQuery[]>,
): AsyncGenerator<TraceEvent[]> {
  const { timeZone } = await findOffice(db, office)
  const trace = await openOfficeTrace(db, office)
  const [first] = await eventsAfter(db, office, after, 1)
  const firstDay = instantOf(localDay(first?.at ?? 0, timeZone), '00:00', timeZone)
  yield [trace.begin(start ?? firstDay)]
  for (let seq = after; seq < upTo; ) {
    const events = await eventsAfter(db, office, seq, Math.min(EVENTS_AT_ONCE, upTo - seq))
    const last = events.at(-1)
    if (last === undefined) return
    const queries = await asked({ from: seq, before: last.seq })
    const lines: TraceEvent[] = []
    for (const event of events) lines.push(...before(event, queries), ...(await trace.take([event])))
    yield lines
    seq = last.seq
    await nextTurnOfTheLoop()
  }
  const queries = await asked({ from: upTo, before: upTo + 1 })
  yield queries.map(({ query }) => query)
}

/** What was asked since the event before. One asked later than this event, which nobody had told it yet, says so. */
function before({ seq, at }: OfficeEvent, queries: readonly AskedQuery[]): TraceQuery[] {
  return queries
    .filter((asked) => asked.seq === seq - 1)
    .map(({ query }) => (query.t > at ? { ...query, t: at, asOf: query.t } : query))
}
