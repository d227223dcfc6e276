import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Limits } from './rules/limits.ts'
import type { Policy } from './rules/policy.ts'

/** The rules of an office, a new version at each change. */
export const policies = sqliteTable(
  'policies',
  {
    office: text().notNull(),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    policy: text({ mode: 'json' }).$type<Policy>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.version] })],
)

/** How many tickets an office gives, a new version at each change. Who may take how many is not published. */
export const limits = sqliteTable(
  'limits',
  {
    office: text().notNull(),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    limits: text({ mode: 'json' }).$type<Limits>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.version] })],
)

/** The latest tickets of each device, kept only where the office limits them and as long as that counts. */
export const kioskTickets = sqliteTable(
  'kiosk_tickets',
  {
    id: text().primaryKey(),
    office: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [index('kiosk_tickets_by_device').on(table.office, table.by, table.at)],
)
