import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { findOffice, listOffices } from '../offices/office.ts'
import { addDays, instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { type Announcer, eventsAfter } from '../platform/events.ts'
import { type OfficeTrace, openOfficeTrace } from './office-trace.ts'
import { EVENTS_AT_ONCE, seqBefore } from './past-trace.ts'
import type { TraceEvent } from './rules/trace.ts'

/** From how many local days before today is learned. */
const PAST_DAYS = 60

export type FeedParts = {
  reading: Database
  announcer: Announcer
  clock: Clock
  onFault: (error: unknown) => void
  /** The next lines of an office, of the past or of now. */
  give: (office: string, lines: readonly TraceEvent[]) => void
  /** All that has happened in an office up to the event `seq` has been given; whether that said anything. */
  isUpTo: (office: string, seq: number, hasNews: boolean) => void
}

type Followed = { slug: string; seq: number; trace: OfficeTrace | null; isBusy: boolean; isBehind: boolean }

/**
 * Gives the trace of every office: first the last sixty days, in slices between which others have their turn,
 * then after each commit what it brought. Events are numbered without gaps, so that none is lost and none comes
 * twice. Answers how to stop it.
 */
export function feedOffices({ reading, announcer, clock, onFault, give, isUpTo }: FeedParts): () => void {
  const offices = new Map<string, Followed>()
  let isStopped = false
  const deaf = announcer.listen((batch) => {
    for (const slug of new Set(batch.map(({ office }) => office))) catchUp(slug)
  })
  listOffices(reading)
    .then((all) => {
      for (const { slug } of all) catchUp(slug)
    })
    .catch(onFault)

  function catchUp(slug: string): void {
    const known = offices.get(slug) ?? { slug, seq: 0, trace: null, isBusy: false, isBehind: false }
    offices.set(slug, known)
    known.isBehind = true
    if (!known.isBusy) follow(known).catch(onFault)
  }

  async function follow(followed: Followed): Promise<void> {
    followed.isBusy = true
    try {
      while (followed.isBehind && !isStopped) {
        followed.isBehind = false
        const trace = followed.trace ?? (await begin(followed))
        followed.trace = trace
        await giveAll(followed, trace)
      }
    } finally {
      followed.isBusy = false
    }
  }

  async function begin(followed: Followed): Promise<OfficeTrace> {
    const { slug } = followed
    const { timeZone } = await findOffice(reading, slug)
    const start = instantOf(addDays(localDay(clock(), timeZone), -PAST_DAYS), '00:00', timeZone)
    const trace = await openOfficeTrace(reading, slug)
    followed.seq = await seqBefore(reading, slug, start)
    give(slug, [trace.begin(start)])
    return trace
  }

  async function giveAll(followed: Followed, trace: OfficeTrace): Promise<void> {
    const { slug } = followed
    let hasNews = false
    while (!isStopped) {
      const events = await eventsAfter(reading, slug, followed.seq, EVENTS_AT_ONCE)
      const last = events.at(-1)
      if (last === undefined) break
      const lines = await trace.take(events)
      if (isStopped) return
      followed.seq = last.seq
      if (lines.length > 0) give(slug, lines)
      hasNews ||= lines.length > 0
      if (events.length < EVENTS_AT_ONCE) break
      await nextTurnOfTheLoop()
    }
    if (!isStopped) isUpTo(slug, followed.seq, hasNews)
  }

  return () => {
    isStopped = true
    deaf()
  }
}
