import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import {
  beginWriting,
  type Client,
  type Database,
  databaseOver,
  isStorageFault,
  type Transaction,
} from './database.ts'
import { appendEvent, type OfficeEvent } from './events.ts'
import { forgetTables, writtenTable } from './memory.ts'
import { Refusal } from './refusal.ts'
import type { EventFacts } from './schema.ts'

/** What a command is given: the tables inside its savepoint, the office's time, who asks, and `record`. */
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
  client: Client
  clock: Clock
  witnesses: readonly Witness[]
  /** Without one, private facts are kept nowhere. */
  keepNote?: NoteKeeper
  announce: (batch: readonly OfficeEvent[]) => void
  /** Storage is in a state nobody can vouch for: the process must end. */
  giveUp: (error: unknown) => void
}

type Task = { by: string; run: (work: Work) => Promise<() => void>; reject: (error: unknown) => void }

const BATCH = 64

/** The one writer of the process: up to 64 waiting jobs a transaction, a savepoint each. */
export function createWriter(parts: WriterParts): Writer {
  const waiting: Task[] = []
  let busy: Promise<void> | null = null
  let transaction: Transaction | null = null
  /** The remembered tables that the present transaction has written. */
  const written = new Set<string>()
  const db = databaseOver(parts.client, (statement) => {
    if (transaction === null) return Promise.reject(new Error('written outside a unit of work'))
    const table = writtenTable(typeof statement === 'string' ? statement : statement.sql)
    if (table !== null) forgetTables(written.add(table))
    return transaction.execute(statement)
  })

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurnOfTheLoop()
      await commitTogether(waiting.splice(0, BATCH))
    }
    busy = null
  }

  async function commitTogether(batch: readonly Task[]): Promise<void> {
    const answers: (() => void)[] = []
    const news: OfficeEvent[] = []
    try {
      const begun = await beginWriting(parts.client)
      transaction = begun
      for (const task of batch) answers.push(await attempt(begun, task, news))
      await begun.commit()
    } catch (error) {
      abandon(error)
      for (const task of batch) task.reject(polite(error))
      return
    } finally {
      transaction = null
      forgetTables(written)
      written.clear()
    }
    for (const answer of answers) answer()
    if (news.length > 0) parts.announce(news)
  }

  /** Runs one job in its savepoint and returns how to answer it once the commit is on disk. */
  async function attempt(begun: Transaction, task: Task, news: OfficeEvent[]): Promise<() => void> {
    const before = news.length
    await begun.execute('SAVEPOINT job')
    try {
      const answer = await task.run(workFor(task.by, news))
      await begun.execute('RELEASE job')
      return answer
    } catch (error) {
      if (isStorageFault(error)) throw error
      await begun.execute('ROLLBACK TO job')
      await begun.execute('RELEASE job')
      forgetTables(written)
      news.length = before
      return () => task.reject(error)
    }
  }

  function workFor(by: string, news: OfficeEvent[]): Work {
    const work: Work = {
      db,
      at: parts.clock(),
      by,
      record: async (office, name, facts) => {
        const event = await appendEvent(db, { office, at: work.at, name, facts })
        for (const witness of parts.witnesses) await witness(work, event)
        news.push(event)
        return event
      },
      note: async (office, name, facts) => parts.keepNote?.(work, { office, name, facts }),
    }
    return work
  }

  function abandon(error: unknown): void {
    try {
      transaction?.close()
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
