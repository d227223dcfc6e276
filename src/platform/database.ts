import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'
import {
  type Client,
  type Connection,
  codeOf,
  type InStatement,
  openClient,
  openConnection,
} from './connection.ts'
import { PROGRAM_FOLDER } from './program-folder.ts'

/** Drizzle on one connection. Rooms get it from `work.db` to write and from a door to read. */
export type Database = LibSQLDatabase<Record<string, never>> & { $client: Client }

/** Reads several things as of one moment. Snapshots queue for one connection: keep them short. */
export type Snapshot = <T>(read: (db: Database) => Promise<T>) => Promise<T>

/** The one file of data: a connection that writes, owned by the writer, and two that only read. */
export type DataFile = { writing: Connection; reading: Database; snapshot: Snapshot; close: () => void }

const MIGRATIONS = join(PROGRAM_FOLDER, 'migrations')

/** Opens `giliran.db` in the folder, brings its tables up to date, and asserts that a commit is durable. */
export async function openDatabase(folder: string): Promise<DataFile> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'giliran.db')
  const writing = openConnection(file)
  makeDurable(writing)
  await bringUpToDate(file)
  const reader = openReader(file)
  const snapshots = openReader(file)
  return {
    writing,
    reading: databaseOver(async (statement) => reader.execute(statement)),
    snapshot: snapshotsOn(snapshots),
    close: () => {
      for (const connection of [snapshots, reader, writing]) connection.close()
    },
  }
}

/**
 * Claims the folder for this process until it ends, however it ends: a write transaction left open on
 * a file of its own, which the operating system releases even after a kill. Null when it is taken.
 */
export function claimFolder(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = openConnection(join(folder, 'lock.db'), { lockWait: 0 })
  try {
    lock.control('BEGIN IMMEDIATE')
    return () => {
      lock.control('ROLLBACK')
      lock.close()
    }
  } catch (error) {
    lock.close()
    if (codeOf(error)?.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}

/** Drizzle whose statements run through `execute`, wherever that leads at the moment. */
export function databaseOver(execute: Client['execute']): Database {
  const notHere = () => Promise.reject(new Error('statements run one by one; the writer owns transactions'))
  const client: Client = {
    execute,
    batch: notHere,
    migrate: notHere,
    transaction: notHere,
    executeMultiple: notHere,
    sync: notHere,
    reconnect: () => {},
    close: () => {},
    closed: false,
    protocol: 'file',
  }
  return drizzle({ client, casing: 'snake_case' })
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
  return databaseOver((statement) =>
    isSelect(statement) ? reader.execute(statement) : write(({ db }) => db.$client.execute(statement)),
  )
}

/** Storage that cannot write at the moment: full, read-only, locked or broken. Never a mistake of ours. */
export function isStorageFault(error: unknown): boolean {
  const codes = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_BUSY', 'SQLITE_CANTOPEN']
  const code = codeOf(error)
  return code !== null && codes.some((fault) => code.startsWith(fault))
}

function isSelect(statement: InStatement): boolean {
  return /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}

async function bringUpToDate(file: string): Promise<void> {
  const client = openClient(file)
  try {
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS })
  } finally {
    client.close()
  }
}

function openReader(file: string): Connection {
  const connection = openConnection(file)
  makeDurable(connection)
  connection.execute('PRAGMA query_only = ON')
  return connection
}

function snapshotsOn(connection: Connection): Snapshot {
  let line: Promise<unknown> = Promise.resolve()
  const db = databaseOver(async (statement) => {
    if (!connection.isInTransaction()) throw new Error('read outside a snapshot')
    return connection.execute(statement)
  })
  return (read) => {
    const result = line.then(async () => {
      connection.control('BEGIN')
      try {
        return await read(db)
      } finally {
        connection.control('ROLLBACK')
      }
    })
    line = result.catch(() => undefined)
    return result
  }
}

function makeDurable(connection: Connection): void {
  connection.execute('PRAGMA journal_mode = WAL')
  connection.execute('PRAGMA synchronous = FULL')
  connection.execute('PRAGMA foreign_keys = ON')
  const mode = connection.execute('PRAGMA journal_mode').rows[0]?.[0]
  const synchronous = connection.execute('PRAGMA synchronous').rows[0]?.[0]
  if (mode !== 'wal' || synchronous !== 2) {
    throw new Error(
      'The data file must be in WAL mode with synchronous=FULL; this storage does not allow it.',
    )
  }
}
