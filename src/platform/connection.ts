import {
  type Client,
  createClient,
  type InStatement,
  type InValue,
  type ResultSet,
  type Row,
} from '@libsql/client/sqlite3'
import Libsql from 'libsql'

export type { Client, InStatement }

/**
 * One connection to a data file, on the driver below the client. It keeps its statements prepared, which
 * the client does not: to prepare one anew costs several times what most cost to run. Raises the
 * driver's `SqliteError`, whose `code` is SQLite's, such as `SQLITE_FULL`.
 */
export type Connection = {
  /** Runs one statement. Rows are read by position. */
  execute: (statement: InStatement) => ResultSet
  /** Runs what takes no values and gives no rows, such as BEGIN, and keeps nothing of it when it fails. */
  control: (sql: string) => void
  isInTransaction: () => boolean
  close: () => void
}

/** Milliseconds to wait for a lock. The driver blocks the whole process meanwhile, so it is short. */
const LOCK_WAIT = 250
/** A list of values makes a statement of its own for every length, so there is an end. */
const MOST_KEPT = 300

type Prepared = (values: readonly InValue[]) => ResultSet

export function openConnection(file: string, { lockWait = LOCK_WAIT } = {}): Connection {
  const driver = new Libsql(file, { timeout: lockWait })
  const kept = new Map<string, Prepared>()

  function prepared(sql: string): Prepared {
    const known = kept.get(sql)
    if (known !== undefined) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const made = prepare(driver, sql)
    kept.set(sql, made)
    return made
  }

  return {
    execute: (statement) => {
      const sql = typeof statement === 'string' ? statement : statement.sql
      return prepared(sql)(valuesOf(statement))
    },
    control: (sql) => {
      driver.exec(sql)
    },
    isInTransaction: () => driver.inTransaction,
    close: () => {
      kept.clear()
      driver.close()
    },
  }
}

/** The client of the driver, for what needs its transactions and no speed: migrations. */
export function openClient(file: string): Client {
  return createClient({ url: `file:${file}`, timeout: LOCK_WAIT, concurrency: 1 })
}

/** What SQLite calls the fault, however deep the error that tells of it stands in others; else null. */
export function codeOf(error: unknown): string | null {
  if (error instanceof Libsql.SqliteError) return error.code
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : null
}

function prepare(driver: Libsql.Database, sql: string): Prepared {
  const statement = driver.prepare<[unknown[]]>(sql)
  if (!statement.reader) {
    return (values) => resultOf([], [], statement.run(values.map(toSql)).changes)
  }
  statement.raw(true)
  const columns = statement.columns().map(({ name }) => name)
  return (values) => resultOf(columns, statement.all(values.map(toSql)).filter(isRow), 0)
}

function resultOf(columns: string[], rows: Row[], rowsAffected: number): ResultSet {
  return {
    columns,
    columnTypes: [],
    rows,
    rowsAffected,
    lastInsertRowid: undefined,
    toJSON: () => ({ columns, rows, rowsAffected }),
  }
}

/** The driver gives a row as an array of its values. */
function isRow(row: unknown): row is Row {
  return Array.isArray(row)
}

function valuesOf(statement: InStatement): readonly InValue[] {
  if (typeof statement === 'string' || statement.args === undefined) return []
  if (!Array.isArray(statement.args)) throw new TypeError('values are given by position')
  return statement.args
}

function toSql(value: InValue): unknown {
  if (value === undefined) throw new TypeError('a value of a statement is missing')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number must be finite')
  if (typeof value === 'boolean') return value ? 1 : 0
  return value instanceof Date ? value.getTime() : value
}
