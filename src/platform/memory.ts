import { getTableName, type Table } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Reads by a key, at most once a connection until one of the tables behind it is written. */
export type Memory<T> = (db: Database, key: string, read: () => Promise<T>) => Promise<T>

/** Keys remembered a connection; a key may name a day, and days go by. */
const MOST = 100

type Forgetter = { outlivesInserts: boolean; forget: (exceptOn: Database | null) => void }

const forgetters = new Map<string, Set<Forgetter>>()

/**
 * Remembers what is read from a few tables that seldom change and that every command needs. With
 * `outlivesInserts`, whoever adds a row brings what is remembered up to date.
 */
export function createMemory<T>(tables: readonly Table[], { outlivesInserts = false } = {}): Memory<T> {
  let known = new WeakMap<Database, Map<string, Promise<T>>>()
  const forget = (exceptOn: Database | null) => {
    const spared = exceptOn === null ? undefined : known.get(exceptOn)
    known = new WeakMap()
    if (exceptOn !== null && spared !== undefined) known.set(exceptOn, spared)
  }
  for (const table of tables) {
    const those = forgetters.get(getTableName(table)) ?? new Set()
    forgetters.set(getTableName(table), those.add({ outlivesInserts, forget }))
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

/** Forgets what a statement makes untrue, and names the remembered table that it writes, or null. */
export function noteStatement(statement: string): string | null {
  const [, verb, table] = /^\s*(insert\s+into|update|delete\s+from)\s+"?(\w+)/i.exec(statement) ?? []
  const those = table === undefined ? undefined : forgetters.get(table)
  if (table === undefined || those === undefined) return null
  const isInsert = verb?.toLowerCase().startsWith('insert') ?? false
  for (const { outlivesInserts, forget } of those) if (!isInsert || !outlivesInserts) forget(null)
  return table
}

/** Forgets what was read from these tables, on every connection but one that knows better. */
export function forgetTables(tables: Iterable<string>, exceptOn: Database | null = null): void {
  for (const table of tables) for (const { forget } of forgetters.get(table) ?? []) forget(exceptOn)
}
