import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Limits } from './rules/limits.ts'
import type { Policy } from './rules/policy.ts'
import type { Channel, Outcome, TicketState } from './rules/ticket.ts'

/** A claim on a turn. `state` and `counter` are the one projection; the facts stand in the other tables. */
export const tickets = sqliteTable(
  'tickets',
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    office: text().notNull(),
    day: text().notNull(),
    number: text().notNull(),
    service: text().notNull(),
    line: text().notNull(),
    class: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    standardVersion: integer().notNull(),
    state: text().$type<TicketState>().notNull(),
    counter: text(),
    issuedAt: integer().notNull(),
    issuedSeq: integer().notNull(),
    keyA: integer().notNull(),
    keyB: integer().notNull(),
    overtaken: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('tickets_by_secret').on(table.secret),
    uniqueIndex('tickets_by_number').on(table.office, table.day, table.number),
    index('tickets_waiting')
      .on(table.office, table.day, table.line, table.class, table.keyA, table.keyB)
      .where(sql`state = 'waiting'`),
    uniqueIndex('tickets_at_counter')
      .on(table.office, table.counter)
      .where(sql`state in ('called', 'serving')`),
  ],
)

/** The last number given in a series: one a letter and local day. */
export const numberSeries = sqliteTable(
  'number_series',
  {
    office: text().notNull(),
    day: text().notNull(),
    letter: text().notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.day, table.letter] })],
)

/** One officer, or a token, at one counter from opening to closing. */
export const shifts = sqliteTable(
  'shifts',
  {
    id: text().primaryKey(),
    office: text().notNull(),
    counter: text().notNull(),
    by: text().notNull(),
    services: text({ mode: 'json' }).$type<string[]>().notNull(),
    openedAt: integer().notNull(),
    closedAt: integer(),
    pausedAt: integer(),
    pauseReason: text(),
  },
  (table) => [
    uniqueIndex('shifts_open').on(table.office, table.counter).where(sql`closed_at is null`),
    index('shifts_by_person').on(table.office, table.by).where(sql`closed_at is null`),
  ],
)

/** One announcement to a counter; `repeat` is 0 for the call itself. `seq` is its public event. */
export const calls = sqliteTable(
  'calls',
  {
    office: text().notNull(),
    seq: integer().notNull(),
    day: text().notNull(),
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    number: text().notNull(),
    service: text().notNull(),
    counter: text().notNull(),
    shift: text().notNull(),
    at: integer().notNull(),
    repeat: integer().notNull(),
    basis: text().$type<'order' | 'handover' | 'resume' | 'deviation'>().notNull(),
    reason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.seq] }),
    index('calls_by_ticket').on(table.ticket),
    index('calls_by_day').on(table.office, table.day, table.seq),
  ],
)

/** One officer with one ticket. `endedAt` is empty while it lasts. */
export const servings = sqliteTable(
  'servings',
  {
    id: text().primaryKey(),
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    shift: text().notNull(),
    beganAt: integer(),
    endedAt: integer(),
    outcome: text().$type<Outcome>(),
    missing: text({ mode: 'json' }).$type<string[]>(),
  },
  (table) => [index('servings_by_ticket').on(table.ticket), index('servings_by_shift').on(table.shift)],
)

/** Called and did not come; `returnedAt` when the ticket went back into its line. */
export const absences = sqliteTable(
  'absences',
  {
    id: text().primaryKey(),
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    counter: text().notNull(),
    at: integer().notNull(),
    returnedAt: integer(),
  },
  (table) => [index('absences_by_ticket').on(table.ticket)],
)

/** A place given up: by its holder, or by an officer with a reason of the policy. */
export const cancellations = sqliteTable('cancellations', {
  ticket: text()
    .primaryKey()
    .references(() => tickets.id),
  at: integer().notNull(),
  by: text().$type<'holder' | 'officer'>().notNull(),
  reason: text(),
})

/** Where each line stands in its pattern on a local day. */
export const pointers = sqliteTable(
  'pointers',
  {
    office: text().notNull(),
    day: text().notNull(),
    line: text().notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.day, table.line] })],
)

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
