import type { Database } from './database.ts'

/** Builds a query once a connection: what every command asks should not be spelled out anew each time. */
export function prepared<Query>(build: (db: Database) => Query): (db: Database) => Query {
  const known = new WeakMap<Database, Query>()
  return (db) => {
    const query = known.get(db) ?? build(db)
    known.set(db, query)
    return query
  }
}
