import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Bilingual } from './rules/bilingual.ts'
import type { OfficeTimes } from './rules/opening-hours.ts'

/** The maklumat of UU 25/2009, article 22: what the office declares itself able to keep. */
export type Pledge = Readonly<{
  id: string
  en: string
  place: string
  date: string
  by: string
  /** The last local date on which it binds, where it says one. */
  validTo?: string
}>

export const offices = sqliteTable('offices', {
  slug: text().primaryKey(),
  name: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  shortName: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  address: text().notNull(),
  timeZone: text().notNull(),
  slogan: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  pledge: text({ mode: 'json' }).$type<Pledge>(),
  /** Where to complain: telephone, address, the box at the door. */
  complaints: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  /** An example office: its clock may be moved and its pages say so. */
  demo: integer({ mode: 'boolean' }).notNull(),
})

/** Who answers for services and counters in an office, such as Dukcapil or Polri. */
export const agencies = sqliteTable(
  'agencies',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    code: text().notNull(),
    name: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.code] })],
)

export const counters = sqliteTable(
  'counters',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    counter: text().notNull(),
    name: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    agency: text().notNull(),
    /** Where in the building, such as "Lantai 1". */
    place: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    /** Codes of the usual services, in order of preference. */
    services: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    position: integer().notNull(),
    /** Since when it is out of use; its history keeps its name. */
    retiredAt: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.counter] }),
    foreignKey({ columns: [table.office, table.agency], foreignColumns: [agencies.office, agencies.code] }),
  ],
)

/** When an office serves: one document, a new version at each change, with who and when. */
export const timetables = sqliteTable(
  'timetables',
  {
    office: text()
      .notNull()
      .references(() => offices.slug),
    version: integer().notNull(),
    setAt: integer().notNull(),
    setBy: text().notNull(),
    times: text({ mode: 'json' }).$type<OfficeTimes>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.version] })],
)
