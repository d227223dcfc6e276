import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { findOffice } from '../offices/office.ts'
import { addDays, instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import { eventsAfter, lastSeq, type OfficeEvent } from '../platform/events.ts'
import { openOfficeTrace } from './office-trace.ts'
import type { TraceEvent, TraceQuery } from './rules/trace.ts'

/** Local days of an office, both inside; all the past when left out. */
export type TraceSpan = { from?: string | undefined; to?: string | undefined }

/** A question that was asked when the public event `seq` was the last that had happened. */
export type AskedQuery = { seq: number; query: TraceQuery }

/** The questions that were asked from the event `from` on and before the event `before`, in their order. */
export type QueriesAsked = (span: { from: number; before: number }) => Promise<readonly AskedQuery[]>

const nothingAsked: QueriesAsked = async () => []

/** Events read at once: a few milliseconds' work, since the doors wait meanwhile. */
export const EVENTS_AT_ONCE = 250

/** The past of an office, some lines at a time, and a turn for everybody else between them. Refuses OFFICE_UNKNOWN. */
export async function pastTrace(
  db: Database,
  slug: string,
  { from, to }: TraceSpan = {},
  asked: QueriesAsked = nothingAsked,
): Promise<AsyncIterable<TraceEvent[]>> {
  const { timeZone } = await findOffice(db, slug)
  const start = from === undefined ? null : instantOf(from, '00:00', timeZone)
  const after = start === null ? 0 : await seqBefore(db, slug, start)
  const upTo =
    to === undefined
      ? await lastSeq(db, slug)
      : await seqBefore(db, slug, instantOf(addDays(to, 1), '00:00', timeZone))
  return slices(db, slug, { start, after, upTo }, asked)
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
  asked: QueriesAsked,
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
    const isLast = last.seq === upTo
    const queries = await asked({ from: seq, before: isLast ? upTo + 1 : last.seq })
    const lines: TraceEvent[] = []
    for (const event of events) lines.push(...before(event, queries), ...(await trace.take([event])))
    if (isLast) lines.push(...queries.filter((each) => each.seq === upTo).map(({ query }) => query))
    yield lines
    seq = last.seq
    await nextTurnOfTheLoop()
  }
}

/** What was asked since the event before; an answer took its time, but knew nothing of this one. */
function before({ seq, at }: OfficeEvent, queries: readonly AskedQuery[]): TraceQuery[] {
  return queries
    .filter((asked) => asked.seq === seq - 1)
    .map(({ query }) => ({ ...query, t: Math.min(query.t, at) }))
}
