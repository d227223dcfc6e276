import { getTableName, type Table } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Reads by a key, at most once a connection until one of the tables behind it is written. */
export type Memory<T> = (db: Database, key: string, read: () => Promise<T>) => Promise<T>

/** Keys remembered a connection; a key may name a day, and days go by. */
const MOST = 100

const forgetters = new Map<string, Set<() => void>>()

/** Remembers what is read from a few tables that seldom change and that every command needs. */
export function createMemory<T>(tables: readonly Table[]): Memory<T> {
  let known = new WeakMap<Database, Map<string, Promise<T>>>()
  for (const table of tables) {
    const those = forgetters.get(getTableName(table)) ?? new Set()
    forgetters.set(getTableName(table), those)
    those.add(() => {
      known = new WeakMap()
    })
  }
  return (db, key, read) => {
    const ofConnection = known.get(db) ?? new Map<string, Promise<T>>()
    known.set(db, ofConnection)
    const remembered = ofConnection.get(key)
    if (remembered !== undefined) return remembered
    const value = read()
    if (ofConnection.size >= MOST) ofConnection.clear()
    ofConnection.set(key, value)
    value.catch(() => ofConnection.delete(key))
    return value
  }
}

/** The remembered table that a statement writes, or null. */
export function writtenTable(statement: string): string | null {
  const table = /^\s*(?:insert\s+into|update|delete\s+from)\s+"?(\w+)/i.exec(statement)?.[1]
  return table !== undefined && forgetters.has(table) ? table : null
}

/** Forgets, on every connection, what was read from these tables. */
export function forgetTables(tables: Iterable<string>): void {
  for (const table of tables) for (const forget of forgetters.get(table) ?? []) forget()
}
