import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { tickets } from '../queue/schema.ts'
import type { Occasion } from './rules/given-estimate.ts'

/**
 * Every estimate that somebody was given, once for each moment it was made from. There is no person in it;
 * what then happened is read from the facts of the ticket. Kept as long as tickets.
 */
export const givenEstimates = sqliteTable(
  'given_estimates',
  {
    office: text().notNull(),
    /** The local day of the ticket. */
    day: text().notNull(),
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    /** The instant of the office's clock, and the public event, that it was made from. */
    asOf: integer().notNull(),
    seq: integer().notNull(),
    givenAt: integer().notNull(),
    kind: text().$type<Occasion>().notNull(),
    service: text().notNull(),
    class: text().notNull(),
    /** Whole seconds from `asOf` to the call, as all the rest. */
    p10: integer().notNull(),
    p50: integer().notNull(),
    p90: integer().notNull(),
    mean: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.day, table.ticket, table.asOf] }),
    index('given_estimates_by_event').on(table.office, table.seq),
  ],
)
