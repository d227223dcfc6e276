import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Every public event, in the transaction that caused it. `seq` is dense per office and starts at 1. */
export const events = sqliteTable(
  'events',
  {
    office: text().notNull(),
    seq: integer().notNull(),
    at: integer().notNull(),
    name: text().notNull(),
    facts: text({ mode: 'json' }).$type<EventFacts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.seq] })],
)

export type EventFacts = Readonly<Record<string, unknown>>

/** The answers already given under an idempotency key, kept for 48 hours of the machine's clock. */
export const answers = sqliteTable(
  'answers',
  {
    scope: text().notNull(),
    key: text().notNull(),
    question: text().notNull(),
    status: integer().notNull(),
    body: text({ mode: 'json' }).$type<unknown>(),
    givenAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
)

/** What this installation knows about itself, such as the offset of the demo's clock. */
export const installation = sqliteTable('installation', {
  name: text().primaryKey(),
  value: text().notNull(),
})
