import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Connection } from './connection.ts'
import { type Database, databaseOver, isStorageFault } from './database.ts'
import { appendEvent, type OfficeEvent } from './events.ts'
import { forgetTables, noteStatement } from './memory.ts'
import { Refusal } from './refusal.ts'
import type { EventFacts } from './schema.ts'

/** What a command is given: the tables inside its savepoint, the office's time, who asks, and what to say. */
export type Work = {
  db: Database
  /** The office's time of this job, milliseconds since 1970. */
  at: number
  /** Who asks: `officer:ID`, `device:ID`, `token:ID`, `visitor`, `system`. Private, for the audit. */
  by: string
  /** Writes a public event with the office's next `seq`; it is announced after the commit. */
  record: (office: string, name: string, facts: EventFacts) => Promise<OfficeEvent>
  /** Notes a private fact, such as a reset, for the audit. Never a secret. */
  note: (office: string, name: string, facts: EventFacts) => Promise<void>
  /**
   * Has something done once this job is on disk, and never when it is undone. In the order in which it was
   * asked for, and before anybody is answered or told of the events, so that whoever looks then finds it
   * done. Only what is quick and in memory: nothing slow or remote, since all of the commit wait for it, and
   * nothing that must not be lost, since a power cut may come first. What throws harms nobody else.
   */
  afterwards: (then: () => void) => void
}

/**
 * Does a job as one unit: all of it is on disk when the promise resolves, or nothing of it ever
 * happened. Raises what the job raises, and `Refusal('STORAGE_UNAVAILABLE')` when storage cannot write.
 */
export type Perform = <T>(by: string, job: (work: Work) => Promise<T>) => Promise<T>

/** Writes inside the transaction of every event, such as the public log and the audit. */
export type Witness = (work: Work, event: OfficeEvent) => Promise<void>

/** Keeps a private fact inside the transaction of what it tells. */
export type NoteKeeper = (
  work: Work,
  note: { office: string; name: string; facts: EventFacts },
) => Promise<void>

export type Writer = { perform: Perform; settled: () => Promise<void> }

export type WriterParts = {
  connection: Connection
  clock: Clock
  witnesses: readonly Witness[]
  /** Without one, private facts are kept nowhere. */
  keepNote?: NoteKeeper
  announce: (batch: readonly OfficeEvent[]) => void
  /** Something asked for `afterwards` threw. Its job is on disk, and the answer stands. */
  onFault: (error: unknown) => void
  /** Storage is in a state nobody can vouch for: the process must end. */
  giveUp: (error: unknown) => void
}

type Task = { by: string; run: (work: Work) => Promise<() => void>; reject: (error: unknown) => void }

/** What a job leaves for after the commit; one that was undone leaves nothing. */
type Left = { afterwards: (() => void)[]; news: OfficeEvent[] }

const BATCH = 64

/** The one writer of the process: up to 64 waiting jobs a transaction, a savepoint each. */
export function createWriter(parts: WriterParts): Writer {
  const { connection } = parts
  const waiting: Task[] = []
  let busy: Promise<void> | null = null
  /** The remembered tables that the present transaction has written. */
  const written = new Set<string>()
  const db = databaseOver(async (statement) => {
    if (!connection.isInTransaction()) throw new Error('written outside a unit of work')
    const table = noteStatement(typeof statement === 'string' ? statement : statement.sql)
    if (table !== null) written.add(table)
    return connection.execute(statement)
  })

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await gather()
      await commitTogether(waiting.splice(0, BATCH))
    }
    busy = null
  }

  /** A commit costs a sync however many share it: jobs are waited for as long as each turn brings more. */
  async function gather(): Promise<void> {
    let before = 0
    do {
      before = waiting.length
      await nextTurnOfTheLoop()
    } while (waiting.length > before && waiting.length < BATCH)
  }

  async function commitTogether(batch: readonly Task[]): Promise<void> {
    const ends: (Left & { answer: () => void })[] = []
    try {
      connection.control('BEGIN IMMEDIATE')
      for (const task of batch) ends.push(await attempt(task))
      connection.control('COMMIT')
      forgetTables(written, db)
    } catch (error) {
      forgetTables(written)
      abandon(error)
      for (const task of batch) task.reject(polite(error))
      return
    } finally {
      written.clear()
    }
    for (const then of ends.flatMap(({ afterwards }) => afterwards)) tryTo(then)
    for (const { answer } of ends) answer()
    const news = ends.flatMap((end) => end.news)
    if (news.length > 0) parts.announce(news)
  }

  /** Runs one job in its savepoint; returns what it leaves, and how to answer it once the commit is on disk. */
  async function attempt(task: Task): Promise<Left & { answer: () => void }> {
    const left: Left = { afterwards: [], news: [] }
    connection.control('SAVEPOINT job')
    try {
      const answer = await task.run(workFor(task.by, left))
      connection.control('RELEASE job')
      return { ...left, answer }
    } catch (error) {
      if (isStorageFault(error)) throw error
      connection.control('ROLLBACK TO job')
      connection.control('RELEASE job')
      forgetTables(written)
      return { afterwards: [], news: [], answer: () => task.reject(error) }
    }
  }

  function workFor(by: string, left: Left): Work {
    const work: Work = {
      db,
      at: parts.clock(),
      by,
      record: async (office, name, facts) => {
        const event = await appendEvent(db, { office, at: work.at, name, facts })
        for (const witness of parts.witnesses) await witness(work, event)
        left.news.push(event)
        return event
      },
      note: async (office, name, facts) => parts.keepNote?.(work, { office, name, facts }),
      afterwards: (then) => {
        if (!connection.isInTransaction()) throw new Error('left for afterwards outside a unit of work')
        left.afterwards.push(then)
      },
    }
    return work
  }

  function tryTo(then: () => void): void {
    try {
      then()
    } catch (error) {
      parts.onFault(error)
    }
  }

  function abandon(error: unknown): void {
    try {
      if (connection.isInTransaction()) connection.control('ROLLBACK')
    } catch (second) {
      parts.giveUp(second)
    }
    if (!isStorageFault(error)) parts.giveUp(error)
  }

  return {
    perform: (by, job) =>
      new Promise((resolve, reject) => {
        waiting.push({
          by,
          run: async (work) => {
            const value = await job(work)
            return () => resolve(value)
          },
          reject,
        })
        busy ??= drain()
      }),
    settled: async () => {
      while (busy !== null) await busy
    },
  }
}

function polite(error: unknown): unknown {
  return isStorageFault(error) ? new Refusal('STORAGE_UNAVAILABLE') : error
}
