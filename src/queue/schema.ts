import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Canceller, Channel, Outcome, TicketState } from './rules/ticket.ts'

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
    /** The event since which it stands in its present line; 0 since it was issued. */
    joinedSeq: integer().notNull().default(0),
    overtaken: integer().notNull().default(0),
    /** The further services of the visit, in their order. */
    further: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
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
    index('tickets_handed_over').on(table.office, table.counter).where(sql`state = 'handover'`),
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
    /** Why it was called out of turn; a code of the policy. */
    reason: text(),
    undoneAt: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.seq] }),
    index('calls_by_ticket').on(table.ticket),
    index('calls_by_day').on(table.office, table.day, table.seq),
  ],
)

/**
 * One officer with one ticket. `endedAt` is empty while it lasts; the outcome is, too, when it ended by
 * parking, transfer, cancellation or the end of the day.
 */
export const servings = sqliteTable(
  'servings',
  {
    ...factOfTicket(),
    shift: text().notNull(),
    beganAt: integer(),
    endedAt: integer(),
    endSeq: integer(),
    outcome: text().$type<Outcome>(),
    missing: text({ mode: 'json' }).$type<string[]>(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] }), index('servings_by_shift').on(table.shift)],
)

/** Called and did not come; `returnedAt` when the ticket went back into its line. */
export const absences = sqliteTable(
  'absences',
  {
    ...factOfTicket(),
    counter: text().notNull(),
    at: integer().notNull(),
    returnedAt: integer(),
    returnSeq: integer(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] })],
)

/** Set aside at a counter for a reason of the policy; `resumedAt` when it was called there again. */
export const parkings = sqliteTable(
  'parkings',
  {
    ...factOfTicket(),
    counter: text().notNull(),
    reason: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    resumedAt: integer(),
    resumeSeq: integer(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] })],
)

/** From one service to another, into its line or into the hands of the counter `to`. */
export const transfers = sqliteTable(
  'transfers',
  {
    ...factOfTicket(),
    counter: text().notNull(),
    fromService: text().notNull(),
    toService: text().notNull(),
    to: text(),
    reason: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] })],
)

/** A class given later, for a reason of the policy; never which need. */
export const priorities = sqliteTable(
  'priorities',
  {
    ...factOfTicket(),
    fromClass: text().notNull(),
    toClass: text().notNull(),
    reason: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] })],
)

/** A place given up: by its holder, by an officer for a reason of the policy, or by the end of the day. */
export const cancellations = sqliteTable(
  'cancellations',
  {
    ...factOfTicket(),
    at: integer().notNull(),
    by: text().$type<Canceller>().notNull(),
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] })],
)

/** What officers tell each other of a visit. Private: no event carries it. */
export const notes = sqliteTable(
  'notes',
  {
    id: text().primaryKey(),
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    text: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [index('notes_by_ticket').on(table.ticket)],
)

/** A slip taken back: the fact with the event `undoes` counts no more. */
export const undoings = sqliteTable(
  'undoings',
  {
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    seq: integer().notNull(),
    undoes: integer().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticket, table.seq] })],
)

/** How a ticket stood before its last fact, so that this can be taken back; the next fact replaces it. */
export const lastMoves = sqliteTable('last_moves', {
  ticket: text()
    .primaryKey()
    .references(() => tickets.id),
  seq: integer().notNull(),
  at: integer().notNull(),
  before: text({ mode: 'json' }).$type<Standing>().notNull(),
  /** Only of a call in order: where its line stood in its pattern, and whom it overtook. */
  pointer: integer(),
  overtook: text({ mode: 'json' }).$type<string[]>(),
})

/** The local days that are over and hold no open ticket. */
export const closedDays = sqliteTable(
  'closed_days',
  {
    office: text().notNull(),
    day: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.day] })],
)

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

/** What is true of a ticket until its next fact. */
export type Standing = Pick<
  typeof tickets.$inferSelect,
  | 'service'
  | 'standardVersion'
  | 'line'
  | 'class'
  | 'state'
  | 'counter'
  | 'keyA'
  | 'keyB'
  | 'joinedSeq'
  | 'further'
>

/** Whose fact it is and the event that told it; `undoneAt` once it was taken back. */
function factOfTicket() {
  return {
    ticket: text()
      .notNull()
      .references(() => tickets.id),
    seq: integer().notNull(),
    undoneAt: integer(),
  }
}
