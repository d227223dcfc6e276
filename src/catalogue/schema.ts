import { sql } from 'drizzle-orm'
import { foreignKey, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Bilingual } from '../offices/rules/bilingual.ts'
import type { ServiceTimes } from '../offices/rules/opening-hours.ts'
import { agencies, offices } from '../offices/schema.ts'
import type { Sheet } from './rules/standard.ts'

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

/** Every version of the published sheet of a service. Rows are added; only `validTo` is ever set later. */
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
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.version] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
  ],
)

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
