import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { HolidayImportPage } from '../../../views/admin/holiday-import-page.tsx'
import { HolidaysPage, type HolidaysPageProps } from '../../../views/admin/holidays-page.tsx'
import { declareHolidays } from '../../offices/declare-holidays.ts'
import { holidayColumns } from '../../offices/rules/holiday-rows.ts'
import type { Holiday } from '../../offices/rules/opening-hours.ts'
import { newestTimes } from '../../offices/times.ts'
import { withdrawHoliday } from '../../offices/withdraw-holiday.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { dateInWords } from '../../words/format.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, frameOf, toldOf } from './frame.ts'
import { holidayRow, readHoliday } from './holiday-form.ts'
import { changesOf, holidayTable, readHolidayTable } from './holiday-table.ts'
import { refusedIn, type Status } from './refused.ts'

const uploaded = z.object({ file: z.instanceof(File) })
const confirmed = z.object({ version: z.coerce.number().int(), table: z.string() })
const typedShape = z.record(z.string(), z.string().max(200))

/** The days on which an office is closed: one by one, and as a table. */
export function holidayRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const sees = asksOfficer(house, 'see the office')
  const manages = asksOfficer(house, 'manage the office')

  routes.get('/:office/admin/holidays', sees, async (c) => show(c, await adminHere(house, c)))

  routes.get('/:office/admin/holidays.csv', sees, async (c) => {
    const { office } = await adminHere(house, c)
    return c.body(holidayTable(office.holidays), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="holidays-${office.slug}.csv"`,
    })
  })

  routes.post('/:office/admin/holidays', manages, async (c) => {
    const here = await adminHere(house, c)
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { holiday, errors } = readHoliday(typed, here.language)
    if (holiday === null) return show(c, here, { add: { typed, errors } }, 422)
    await declare(here, [holiday])
    return c.redirect(`${paths.adminHolidays(here.office.slug)}?done=added`, 303)
  })

  routes.post('/:office/admin/holidays/preview', manages, async (c) => {
    const here = await adminHere(house, c)
    const words = wordsOf(here.language).adminTimes.holiday
    const { file } = (await readForm(c, uploaded)) ?? refuse('BODY_MALFORMED')
    const tableWrong = (message: string) => show(c, here, { tableErrors: [{ field: 'file', message }] }, 422)
    if (file.size === 0) return tableWrong(words.fileMissing)
    const table = textOf(await file.arrayBuffer())
    if (table === null) return tableWrong(words.notText)
    const { holidays, errors } = readHolidayTable(table, here.language)
    if (errors.length > 0) return show(c, here, { tableErrors: errors }, 422)
    const { version, times } = await newestTimes(house.reading, here.office.slug)
    const days = changesOf(holidays, times.holidays).map(({ holiday, what }) => ({
      date: dateInWords(holiday.day, here.language),
      name: holiday.name[here.language],
      what,
    }))
    const page = { ...frameOf(house, c, here, 'holidays'), days, table, version }
    return showDocument(c, <HolidayImportPage {...page} />)
  })

  routes.post('/:office/admin/holidays/import', manages, async (c) => {
    const here = await adminHere(house, c)
    const { table, version } = (await readForm(c, confirmed)) ?? refuse('BODY_MALFORMED')
    const { holidays, errors } = readHolidayTable(table, here.language)
    if (errors.length > 0) return show(c, here, { tableErrors: errors }, 422)
    try {
      await declare(here, holidays, version)
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { refusal }, status)
    }
    return c.redirect(`${paths.adminHolidays(here.office.slug)}?done=imported`, 303)
  })

  routes.post('/:office/admin/holidays/:day/withdrawal', manages, async (c) => {
    const { office, officer } = await adminHere(house, c)
    await house.perform(byOf(officer), (work) => withdrawHoliday(work, office.slug, c.req.param('day')))
    return c.redirect(`${paths.adminHolidays(office.slug)}?done=withdrawn`, 303)
  })

  // A page that answered a form is fetched again by its address: back to the list.
  routes.get('/:office/admin/holidays/preview', manages, (c) =>
    c.redirect(paths.adminHolidays(c.req.param('office')), 303),
  )

  function declare({ office, officer }: AdminHere, days: readonly Holiday[], version?: number) {
    return house.perform(byOf(officer), (work) => declareHolidays(work, office.slug, days, version))
  }

  function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Partial<HolidaysPageProps> = {},
    status: Status = 200,
  ) {
    const { done } = wordsOf(here.language).adminTimes
    const page = {
      ...toldOf(house, c, here, { page: 'holidays', manage: 'manage the office', done }),
      holidays: here.office.holidays.map((holiday) => holidayRow(holiday, here.language)),
      columns: holidayColumns,
      ...more,
    }
    return showDocument(c, <HolidaysPage {...page} />, status)
  }

  return routes
}

/** The text of a file, or null when it is no UTF-8. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
