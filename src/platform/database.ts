import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Client,
  createClient,
  type InStatement,
  LibsqlError,
  type Transaction,
} from '@libsql/client/sqlite3'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'

export type { Client, Transaction }

/** Drizzle on one connection. Rooms get it from `work.db` to write and from a door to read. */
export type Database = LibSQLDatabase<Record<string, never>> & { $client: Client }

/** Reads several things as of one moment. Snapshots queue for one connection: keep them short. */
export type Snapshot = <T>(read: (db: Database) => Promise<T>) => Promise<T>

/** The one file of data: a connection that writes, owned by the writer, and two that only read. */
export type DataFile = { writing: Client; reading: Database; snapshot: Snapshot; close: () => void }

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Milliseconds to wait for a lock. The driver blocks the whole process meanwhile, so it is short. */
const LOCK_WAIT = 250

/** Opens `giliran.db` in the folder, brings its tables up to date, and asserts that a commit is durable. */
export async function openDatabase(folder: string): Promise<DataFile> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const url = `file:${join(folder, 'giliran.db')}`
  const writing = connect(url)
  await makeDurable(writing)
  await migrate(drizzle({ client: writing, casing: 'snake_case' }), { migrationsFolder: MIGRATIONS })
  const reader = await connectReader(url)
  const snapshots = await connectReader(url)
  return {
    writing,
    reading: drizzle({ client: reader, casing: 'snake_case' }),
    snapshot: snapshotsOn(snapshots),
    close: () => {
      for (const client of [snapshots, reader, writing]) client.close()
    },
  }
}

/**
 * Claims the folder for this process until it ends, however it ends: a write transaction left open on
 * a file of its own, which the operating system releases even after a kill. Null when it is taken.
 */
export async function claimFolder(folder: string): Promise<(() => void) | null> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = createClient({ url: `file:${join(folder, 'lock.db')}`, timeout: 0, concurrency: 1 })
  try {
    const claim = await client.transaction('write')
    return () => {
      claim.close()
      client.close()
    }
  } catch (error) {
    client.close()
    if (isLocked(error)) return null
    throw error
  }
}

/**
 * Begins a transaction that writes. When the file is locked, the driver leaves its BEGIN in progress and
 * every later COMMIT on that connection would fail, so the next one begins on a new connection.
 */
export async function beginWriting(client: Client): Promise<Transaction> {
  try {
    return await client.transaction('write')
  } catch (error) {
    client.reconnect()
    await makeDurable(client)
    throw error
  }
}

/** Drizzle whose statements run through `execute`, wherever that leads at the moment. */
export function databaseOver(client: Client, execute: Client['execute']): Database {
  const through: Client = {
    execute,
    batch: (statements, mode) => client.batch(statements, mode),
    migrate: (statements) => client.migrate(statements),
    transaction: () => Promise.reject(new Error('the writer owns the transaction')),
    executeMultiple: (sql) => client.executeMultiple(sql),
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close: () => client.close(),
    closed: false,
    protocol: client.protocol,
  }
  return drizzle({ client: through, casing: 'snake_case' })
}

/**
 * Drizzle for a library that keeps state in the database and knows nothing of the one writer: what reads
 * goes to `reading`, and every other statement is a unit of work of its own.
 */
export function databaseForLibrary(
  reading: Database,
  write: <T>(job: (work: { db: Database }) => Promise<T>) => Promise<T>,
): Database {
  const reader = reading.$client
  return databaseOver(reader, (statement) =>
    isSelect(statement) ? reader.execute(statement) : write(({ db }) => db.$client.execute(statement)),
  )
}

/** Storage that cannot write at the moment: full, read-only, locked or broken. Never a mistake of ours. */
export function isStorageFault(error: unknown): boolean {
  const codes = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_BUSY', 'SQLITE_CANTOPEN']
  const cause = libsqlErrorIn(error)
  return cause !== null && [...codes, 'TRANSACTION_CLOSED'].some((code) => cause.code.startsWith(code))
}

function isSelect(statement: InStatement): boolean {
  return /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}

function isLocked(error: unknown): boolean {
  return libsqlErrorIn(error)?.code.startsWith('SQLITE_BUSY') ?? false
}

function libsqlErrorIn(error: unknown): LibsqlError | null {
  if (error instanceof LibsqlError) return error
  return error instanceof Error && error.cause !== undefined ? libsqlErrorIn(error.cause) : null
}

function connect(url: string): Client {
  return createClient({ url, timeout: LOCK_WAIT, concurrency: 1, intMode: 'number' })
}

async function connectReader(url: string): Promise<Client> {
  const client = connect(url)
  await makeDurable(client)
  await client.execute('PRAGMA query_only = ON')
  return client
}

function snapshotsOn(client: Client): Snapshot {
  let line: Promise<unknown> = Promise.resolve()
  let moment: Transaction | null = null
  const db = databaseOver(client, (statement) =>
    moment === null ? Promise.reject(new Error('read outside a snapshot')) : moment.execute(statement),
  )
  return (read) => {
    const result = line.then(async () => {
      const begun = await client.transaction('deferred')
      moment = begun
      try {
        return await read(db)
      } finally {
        moment = null
        begun.close()
      }
    })
    line = result.catch(() => undefined)
    return result
  }
}

async function makeDurable(client: Client): Promise<void> {
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = FULL')
  await client.execute('PRAGMA foreign_keys = ON')
  const mode = await client.execute('PRAGMA journal_mode')
  const synchronous = await client.execute('PRAGMA synchronous')
  if (mode.rows[0]?.[0] !== 'wal' || synchronous.rows[0]?.[0] !== 2) {
    throw new Error(
      'The data file must be in WAL mode with synchronous=FULL; this storage does not allow it.',
    )
  }
}
