import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import type { Announcer } from '../platform/events.ts'
import type { Logger } from '../platform/log.ts'
import { startThread } from '../platform/thread.ts'
import { feedOffices } from './feed-offices.ts'
import type { FromEstimates, ToEstimates } from './follow-offices.ts'
import { createLastWaits, type LastWaits, type WaitsListener } from './last-waits.ts'
import type { Supposition, WhatIf } from './rules/what-if.ts'
import { createSuppositions } from './suppositions.ts'

/** The waits of every office of a house, kept up to now by a thread beside the doors; none while it is dead. */
export type OfficeWaits = Pick<LastWaits, 'now' | 'changed'> & {
  /**
   * What the waits would be if a closed counter opened now, from the thread. Null while nothing is known, when the
   * thread dies meanwhile, for a counter that cannot be opened, and when too much is asked at once.
   */
  whatIf: (office: string, suppose: Supposition) => Promise<WhatIf | null>
  /** Starts the thread, which reads the past first. Until then nothing is known. */
  follow: () => void
  /** Ends the thread at once. */
  close: () => Promise<void>
}

export type OfficeWaitsParts = {
  reading: Database
  announcer: Announcer
  clock: Clock
  log: Logger
  /** The file that is run in the thread. */
  file?: string
  /** Milliseconds after which waits are simulated anew although nothing has happened. */
  every?: number
  /** Milliseconds before a thread that died is started again; twice as long each time that it comes to nothing. */
  restartAfter?: number
  /** Milliseconds that a supposition waits for its answer. */
  patience?: number
}

const THREAD = 'src/estimates/follow-offices-worker.ts'
const EVERY = 20_000
const RESTART_AFTER = 1_000
const LONGEST_PAUSE = 5 * 60_000
const PATIENCE = 15_000

/**
 * An office as the thread is asked about it: one simulation at a time, and the newest question after it. It knows
 * the event `seq`, and is asked until the local day ends, in epoch milliseconds.
 */
type Asked = { seq: number; until: number; isBusy: boolean; isNewer: boolean }
type Running = Pick<OfficeWaits, 'whatIf'> & {
  end: () => Promise<unknown>
  ask: (office: string) => void
  offices: () => string[]
}

export function createOfficeWaits(parts: OfficeWaitsParts): OfficeWaits {
  const { clock, log, every = EVERY, restartAfter = RESTART_AFTER } = parts
  const last = createLastWaits(clock)
  let running: Running | null = null
  let isClosed = false
  let pause = restartAfter

  const hear: WaitsListener = (office, waits) => {
    pause = restartAfter
    last.hear(office, waits)
  }

  function start(): void {
    if (isClosed) return
    running = runThread(parts, hear, (error) => {
      running = null
      last.forgetAll()
      log.error({ err: error, pause }, 'the thread of the estimates died; it is started anew')
      setTimeout(start, pause).unref()
      pause = Math.min(pause * 2, LONGEST_PAUSE)
    })
  }

  const heart = setInterval(() => {
    for (const office of running?.offices() ?? []) running?.ask(office)
  }, every).unref()

  return {
    now: last.now,
    changed: last.changed,
    whatIf: async (office, suppose) =>
      last.now(office) === null ? null : ((await running?.whatIf(office, suppose)) ?? null),
    follow: () => {
      if (running === null) start()
    },
    close: async () => {
      isClosed = true
      clearInterval(heart)
      await running?.end()
    },
  }
}

/** Runs the thread once, from its start to its death or its end. */
function runThread(
  { reading, announcer, clock, log, file = THREAD, patience = PATIENCE }: OfficeWaitsParts,
  hear: WaitsListener,
  died: (error: unknown) => void,
): Running {
  const thread = startThread(file)
  thread.unref()
  const offices = new Map<string, Asked>()
  let isEnding = false
  let fault: unknown = null
  const tell = (told: ToEstimates) => thread.postMessage(told)
  const suppositions = createSuppositions((supposed) => {
    const asked = offices.get(supposed.office)
    const at = clock()
    if (asked === undefined || at >= asked.until) return false
    tell({ ...supposed, at, seq: asked.seq })
    return true
  }, patience)

  function ask(office: string): void {
    const asked = offices.get(office)
    if (asked === undefined) return
    const at = clock()
    if (at >= asked.until) {
      feed.look(office)
    } else if (asked.isBusy) {
      asked.isNewer = true
    } else {
      Object.assign(asked, { isBusy: true, isNewer: false })
      tell({ office, at, seq: asked.seq })
    }
  }

  const feed = feedOffices({
    ...{ reading, announcer, clock },
    onFault: (error) => log.error({ err: error }, 'an office cannot be followed'),
    begin: (office, line) => tell({ office, lines: [line], isAnew: true }),
    give: (office, lines, seq) => {
      const asked = offices.get(office)
      if (asked !== undefined) asked.seq = seq
      if (lines.length > 0) tell({ office, lines })
    },
    isUpTo: (office, { seq, hasNews, until }) => {
      const known = offices.get(office)
      const asked = known ?? { seq, until, isBusy: false, isNewer: false }
      offices.set(office, asked)
      const isNewDay = known?.until !== until
      Object.assign(asked, { seq, until })
      if (hasNews || isNewDay) ask(office)
    },
  })
  thread.on('message', (said: FromEstimates) => {
    if ('whatIf' in said) return suppositions.hear(said.office, said.id, said.whatIf)
    const asked = offices.get(said.office)
    if (asked !== undefined) asked.isBusy = false
    hear(said.office, said.waits)
    if (asked?.isNewer === true) ask(said.office)
  })
  thread.on('error', (error) => {
    fault = error
  })
  thread.on('exit', () => {
    feed.stop()
    suppositions.end()
    if (!isEnding) died(fault)
  })
  return {
    ask,
    whatIf: suppositions.ask,
    offices: () => [...offices.keys()],
    end: () => {
      isEnding = true
      feed.stop()
      suppositions.end()
      return thread.terminate()
    },
  }
}
