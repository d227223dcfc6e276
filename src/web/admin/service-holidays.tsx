import { Hono } from 'hono'
import { z } from 'zod'
import { declareServiceHoliday } from '../../catalogue/declare-service-holiday.ts'
import { withdrawServiceHoliday } from '../../catalogue/withdraw-service-holiday.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { paths } from '../http/paths.ts'
import { adminHere } from './frame.ts'
import { readHoliday } from './holiday-form.ts'
import { publishedService, showService } from './service-shown.tsx'

const typedShape = z.record(z.string(), z.string().max(200))

/** The days on which a service alone is closed: one more, and one withdrawn. */
export function serviceHolidayRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.post('/:office/admin/services/:code/holidays', manages, async (c) => {
    const here = await adminHere(house, c)
    const service = await publishedService(house, here, c.req.param('code'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { holiday, errors } = readHoliday(typed, here.language)
    if (holiday === null)
      return showService(house, c, here, service.code, { closing: { typed, errors } }, 422)
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) =>
      declareServiceHoliday(work, slug, service.code, holiday),
    )
    return c.redirect(`${paths.adminService(slug, service.code)}?done=holiday`, 303)
  })

  routes.post('/:office/admin/services/:code/holidays/:day/withdrawal', manages, async (c) => {
    const here = await adminHere(house, c)
    const { code } = await publishedService(house, here, c.req.param('code'))
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) =>
      withdrawServiceHoliday(work, slug, code, c.req.param('day')),
    )
    return c.redirect(`${paths.adminService(slug, code)}?done=opened`, 303)
  })

  return routes
}
