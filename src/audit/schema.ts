import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EventFacts } from '../platform/schema.ts'

/** Who did what, in the order in which it was done. Lines are added and never changed. */
export const auditLines = sqliteTable(
  'audit_lines',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    office: text().notNull(),
    /** Milliseconds of the office's clock. */
    at: integer().notNull(),
    /** `officer:ID`, `device:ID`, `token:ID`, `visitor`, `system`. */
    by: text().notNull(),
    name: text().notNull(),
    /** The public event that tells the rest; null for a private fact. */
    seq: integer(),
    /** What a private fact says; a public event keeps its own. */
    facts: text({ mode: 'json' }).$type<EventFacts>(),
  },
  (table) => [
    index('audit_lines_of_office').on(table.office, table.id),
    index('audit_lines_by').on(table.office, table.by, table.id),
  ],
)
