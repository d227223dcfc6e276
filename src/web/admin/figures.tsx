import { type Context, Hono } from 'hono'
import { FiguresPage, type ShownDay } from '../../../views/admin/figures-page.tsx'
import { addDays, isDay, localDay } from '../../offices/rules/local-time.ts'
import { can } from '../../people/rules/can.ts'
import { refuse } from '../../platform/refusal.ts'
import { clockSeconds, dateInWords, wholeNumber, zoneLabel } from '../../words/format.ts'
import { asksOfficer } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { figureCsv, figureJson } from './figure-exports.ts'
import { type DayTables, keyNames, readTables } from './figure-tables.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'

/** What the office did on a day: to be looked at, and the same as tables and for programs. */
export function figureRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const guard = asksOfficer(house, 'see the reports')

  routes.get('/:office/admin/figures', guard, async (c) => {
    const here = await adminHere(house, c)
    const now = house.clock()
    const day = c.req.query('day') ?? localDay(now, here.office.timeZone)
    const shown = isDay(day) ? shownDay(here, day, now, await tablesOf(here, day)) : null
    const page = {
      ...frameOf(house, c, here, 'figures'),
      ...{ day, today: localDay(now, here.office.timeZone), shown },
      seesHall: can(here.officer.role, 'move officers'),
    }
    return showDocument(c, <FiguresPage {...page} />, shown === null ? 422 : 200)
  })

  routes.get('/:office/admin/figures.json', guard, async (c) => {
    const { here, day, asOf } = await asked(c)
    const tables = await tablesOf(here, day)
    c.header('content-disposition', attachment(here, day, tables, 'json'))
    return c.json(figureJson(tables, { office: here.office, day, asOf }))
  })

  for (const name of Object.keys(keyNames)) {
    routes.get(`/:office/admin/figures/${name}.csv`, guard, async (c) => {
      const { here, day } = await asked(c)
      const all = await tablesOf(here, day)
      const table = all.tables.find((each) => each.name === name) ?? refuse('NOT_FOUND')
      return c.body(figureCsv(table), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': attachment(here, day, all, `${name}.csv`),
      })
    })
  }

  async function asked(c: Context<DoorEnv>): Promise<{ here: AdminHere; day: string; asOf: number }> {
    const here = await adminHere(house, c)
    const asOf = house.clock()
    const day = c.req.query('day') ?? localDay(asOf, here.office.timeZone)
    return { here, day: isDay(day) ? day : refuse('NOT_FOUND'), asOf }
  }

  function tablesOf({ office, language }: AdminHere, day: string): Promise<DayTables> {
    return house.snapshot((db) => readTables(db, office, day, language))
  }

  return routes
}

/** Two files that name the same event hold the same figures. */
function attachment({ office }: AdminHere, day: string, { seq }: DayTables, end: string): string {
  return `attachment; filename="figures-${office.slug}-${day}-${seq}-${end}"`
}

function shownDay(
  { office, language }: AdminHere,
  day: string,
  now: number,
  { seq, tables }: DayTables,
): ShownDay {
  const { timeZone } = office
  const isOver = day < localDay(now, timeZone)
  const isEmpty = tables.every(({ rows }) => rows.length === 0)
  return {
    date: dateInWords(day, language),
    earlier: addDays(day, -1),
    later: isOver ? addDays(day, 1) : null,
    counted: {
      time: clockSeconds(now, timeZone),
      zone: zoneLabel(now, timeZone),
      seq: wholeNumber(seq, language),
    },
    tables: isEmpty ? [] : tables,
  }
}
