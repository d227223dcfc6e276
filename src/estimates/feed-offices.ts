import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { findOffice, listOffices } from '../offices/office.ts'
import { addDays, instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { type Announcer, eventsAfter } from '../platform/events.ts'
import { type OfficeTrace, openOfficeTrace } from './office-trace.ts'
import { EVENTS_AT_ONCE, seqBefore, spanOfDay } from './past-trace.ts'
import type { TraceEvent } from './rules/trace/trace.ts'

export type FeedParts = {
  reading: Database
  announcer: Announcer
  clock: Clock
  onFault: (error: unknown) => void
  /** A local day of an office begins: its trace is given anew, this line first. */
  begin: (office: string, line: TraceEvent) => void
  /** The next lines of an office, of the past or of now, up to the event `seq`. */
  give: (office: string, lines: readonly TraceEvent[], seq: number) => void
  /** All that has happened has been given up to an event, and holds until the local day ends. */
  isUpTo: (office: string, upTo: UpTo) => void
}

/** `hasNews`: whether anything was given. `until` is the end of the local day, epoch milliseconds. */
export type UpTo = { seq: number; hasNews: boolean; until: number }

/** `look` asks for what has happened in an office, and for its new day when one has begun. */
export type Feed = { look: (office: string) => void; stop: () => void }

type Followed = { slug: string; day: string; until: number; seq: number; trace: OfficeTrace | null } & {
  isBusy: boolean
  isBehind: boolean
}

/**
 * Gives the trace of every office: first the sixty local days before this one and what has happened today, in
 * slices between which others have their turn, then after each commit what it brought; and all of that anew when
 * the next local day begins, so that what is said on a day depends on no moment at which the house was started.
 * Events are numbered without gaps, so that none is lost and none comes twice.
 */
export function feedOffices({ reading, announcer, clock, onFault, begin, give, isUpTo }: FeedParts): Feed {
  const offices = new Map<string, Followed>()
  let isStopped = false
  const deaf = announcer.listen((batch) => {
    for (const slug of new Set(batch.map(({ office }) => office))) look(slug)
  })
  listOffices(reading)
    .then((all) => {
      for (const { slug } of all) look(slug)
    })
    .catch(onFault)

  function look(slug: string): void {
    const known = offices.get(slug) ?? {
      ...{ slug, day: '', until: 0, seq: 0, trace: null },
      ...{ isBusy: false, isBehind: false },
    }
    offices.set(slug, known)
    known.isBehind = true
    if (!known.isBusy) follow(known).catch(onFault)
  }

  async function follow(followed: Followed): Promise<void> {
    followed.isBusy = true
    try {
      while (followed.isBehind && !isStopped) {
        followed.isBehind = false
        const { timeZone } = await findOffice(reading, followed.slug)
        const today = localDay(clock(), timeZone)
        const trace =
          followed.trace !== null && followed.day === today
            ? followed.trace
            : await beginDay(followed, today, timeZone)
        await giveAll(followed, trace)
      }
    } finally {
      followed.isBusy = false
    }
  }

  async function beginDay(followed: Followed, day: string, timeZone: string): Promise<OfficeTrace> {
    const { slug } = followed
    const start = instantOf(spanOfDay(day).from, '00:00', timeZone)
    const trace = await openOfficeTrace(reading, slug)
    const seq = await seqBefore(reading, slug, start)
    const until = instantOf(addDays(day, 1), '00:00', timeZone)
    Object.assign(followed, { day, until, seq, trace })
    if (!isStopped) begin(slug, trace.begin(start))
    return trace
  }

  async function giveAll(followed: Followed, trace: OfficeTrace): Promise<void> {
    const { slug, until } = followed
    let hasNews = false
    while (!isStopped) {
      const events = await eventsAfter(reading, slug, followed.seq, EVENTS_AT_ONCE)
      const last = events.at(-1)
      if (last === undefined) break
      const lines = await trace.take(events)
      if (isStopped) return
      followed.seq = last.seq
      give(slug, lines, last.seq)
      hasNews ||= lines.length > 0
      if (events.length < EVENTS_AT_ONCE) break
      await nextTurnOfTheLoop()
    }
    if (!isStopped) isUpTo(slug, { seq: followed.seq, hasNews, until })
  }

  return {
    look,
    stop: () => {
      isStopped = true
      deaf()
    },
  }
}
