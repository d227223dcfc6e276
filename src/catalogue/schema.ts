import { sql } from 'drizzle-orm'
import {
  blob,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Bilingual } from '../offices/rules/bilingual.ts'
import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import { agencies, offices } from '../offices/schema.ts'
import type { LifeEvent } from './rules/life-event.ts'
import type { Regulation } from './rules/regulation.ts'
import type { Sheet } from './rules/standard.ts'
import type { Stock } from './rules/stock.ts'

/** Services that share a letter, a line and the counting of numbers. The letter is never I or O. */
export const serviceGroups = sqliteTable(
  'service_groups',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    letter: text().notNull(),
    name: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.letter] })],
)

export const services = sqliteTable(
  'services',
  {
    office: text().notNull(),
    code: text().notNull(),
    letter: text().notNull(),
    /** The code of the agency that answers for the service. */
    owner: text().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code] }),
    foreignKey({
      columns: [table.office, table.letter],
      foreignColumns: [serviceGroups.office, serviceGroups.letter],
    }),
    foreignKey({ columns: [table.office, table.owner], foreignColumns: [agencies.office, agencies.code] }),
  ],
)

/** Every version of the published sheet of a service. Rows are added; only `validTo` and
 * `withdrawal` are ever set later. */
export const standards = sqliteTable(
  'standards',
  {
    office: text().notNull(),
    code: text().notNull(),
    version: integer().notNull(),
    /** Local dates, both inside; no `validTo` while nothing ends it. */
    validFrom: text().notNull(),
    validTo: text(),
    publishedAt: integer().notNull(),
    sheet: text({ mode: 'json' }).$type<Sheet>().notNull(),
    /** Why and by whom the service was given up; `validTo` is its last day then. */
    withdrawal: text({ mode: 'json' }).$type<Withdrawal>(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.version] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
  ],
)

/** The giving up of a service: `at` in milliseconds, `by` as in `Work`. */
export type Withdrawal = Readonly<{ at: number; by: string; reason: Bilingual }>

/** When a service is given within the hours of its office: a new version at each change. */
export const serviceTimetables = sqliteTable(
  'service_timetables',
  {
    office: text().notNull(),
    code: text().notNull(),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    times: text({ mode: 'json' }).$type<ServiceTimes>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.version] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
  ],
)

/** A service that cannot be given for a while, and why. `resumedAt` is empty while that lasts. */
export const suspensions = sqliteTable(
  'suspensions',
  {
    id: text().primaryKey(),
    office: text().notNull(),
    code: text().notNull(),
    reason: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    /** The local date on which it is expected back; it does not come back by itself. */
    expectedBack: text(),
    suspendedAt: integer().notNull(),
    suspendedBy: text().notNull(),
    resumedAt: integer(),
    resumedBy: text(),
  },
  (table) => [
    uniqueIndex('suspensions_open').on(table.office, table.code).where(sql`resumed_at is null`),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
  ],
)

/** The regulations that the services of an office rest on: a new version of the whole list at each change. */
export const regulationLists = sqliteTable(
  'regulation_lists',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    regulations: text({ mode: 'json' }).$type<readonly Regulation[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.version] })],
)

/** The life events by which people find the services of an office: a new version at each change. */
export const lifeEventLists = sqliteTable(
  'life_event_lists',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    lifeEvents: text({ mode: 'json' }).$type<readonly LifeEvent[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.version] })],
)

/** What a service uses up, such as card blanks, and how much is left; `stock` is null when nothing is said. */
export const serviceStocks = sqliteTable(
  'service_stocks',
  {
    office: text().notNull(),
    code: text().notNull(),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    stock: text({ mode: 'json' }).$type<Stock>(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.version] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
  ],
)

/** Files that visitors download and fill in, by the SHA-256 of their bytes. Rows are added, never changed. */
export const forms = sqliteTable(
  'forms',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    hash: text().notNull(),
    name: text().notNull(),
    type: text().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
    addedAt: integer().notNull(),
    addedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.hash] })],
)

/** A sheet that is being written; a service has at most one that is neither published nor dropped. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text().primaryKey(),
    office: text().notNull(),
    code: text().notNull(),
    /** The published version it was begun from; null for a service that had none. */
    basedOn: integer(),
    state: text({ enum: ['draft', 'review', 'published', 'dropped'] }).notNull(),
    /** Rises with every change, so that two editors notice each other. */
    revision: integer().notNull(),
    validFrom: text(),
    sheet: text({ mode: 'json' }).$type<Partial<Sheet>>().notNull(),
    begunAt: integer().notNull(),
    begunBy: text().notNull(),
    editedAt: integer().notNull(),
    editedBy: text().notNull(),
    /** When everybody could first comment on it. */
    reviewedFrom: integer(),
    publishedVersion: integer(),
  },
  (table) => [
    uniqueIndex('drafts_open').on(table.office, table.code).where(sql`state in ('draft', 'review')`),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
  ],
)

/** What somebody says about a draft, without a name, and what the office answers. */
export const draftComments = sqliteTable(
  'draft_comments',
  {
    id: text().primaryKey(),
    draft: text()
      .notNull()
      .references(() => drafts.id),
    text: text().notNull(),
    at: integer().notNull(),
    answer: text(),
    answeredAt: integer(),
    answeredBy: text(),
  },
  (table) => [index('draft_comments_draft').on(table.draft)],
)
