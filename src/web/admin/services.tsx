import { Hono } from 'hono'
import { z } from 'zod'
import { ServicesPage } from '../../../views/admin/services-page.tsx'
import { assignService } from '../../catalogue/assign-service.ts'
import { resumeService } from '../../catalogue/resume-service.ts'
import { suspensionShape } from '../../catalogue/rules/suspension.ts'
import { setServiceTimes } from '../../catalogue/set-service-times.ts'
import { suspendService } from '../../catalogue/suspend-service.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { readWeek } from '../http/week-form.ts'
import { adminHere, toldOf } from './frame.ts'
import { refusedIn } from './refused.ts'
import { serviceRows } from './service-rows.ts'
import { publishedService, showService } from './service-shown.tsx'
import { fieldsWithVersion } from './versioned-form.ts'

const ownerShape = z.object({ owner: z.string().max(40) })
const typedShape = z.record(z.string(), z.string().max(500))

/** The catalogue of an office: where each standard stands; suspended for a reason, given again, own hours. */
export function serviceRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/services', asksOfficer(house, 'see the office'), async (c) => {
    const here = await adminHere(house, c)
    const { adminCatalogue, adminImport } = wordsOf(here.language)
    const done = { ...adminCatalogue.service.done, ...adminImport.done }
    const told = toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done })
    return showDocument(c, <ServicesPage {...told} services={await serviceRows(house, here)} />)
  })

  routes.get('/:office/admin/services/:code', manages, async (c) =>
    showService(house, c, await adminHere(house, c), c.req.param('code')),
  )

  routes.post('/:office/admin/services/:code/suspension', manages, async (c) => {
    const here = await adminHere(house, c)
    const service = await publishedService(house, here, c.req.param('code'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { reason_id, reason_en, expectedBack = '' } = typed
    const reason = { id: reason_id, en: reason_en }
    const read = suspensionShape.safeParse({
      reason,
      expectedBack: expectedBack === '' ? null : expectedBack,
    })
    if (!read.success) {
      const words = wordsOf(here.language).adminHouse.services
      const fields = new Set(read.error.issues.map(({ path }) => path.join('_')))
      const errors = [...fields].map((field) => ({
        field,
        message: field === 'expectedBack' ? words.dayWrong : words.reasonMissing,
      }))
      return showService(house, c, here, service.code, { suspending: { typed, errors } }, 422)
    }
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) => suspendService(work, slug, service.code, read.data))
    return c.redirect(`${paths.adminService(slug, service.code)}?done=suspended`, 303)
  })

  routes.post('/:office/admin/services/:code/resumption', manages, async (c) => {
    const here = await adminHere(house, c)
    const { code } = await publishedService(house, here, c.req.param('code'))
    await house.perform(byOf(here.officer), (work) => resumeService(work, here.office.slug, code))
    return c.redirect(`${paths.adminService(here.office.slug, code)}?done=resumed`, 303)
  })

  routes.post('/:office/admin/services/:code/hours', manages, async (c) => {
    const here = await adminHere(house, c)
    const service = await publishedService(house, here, c.req.param('code'))
    const { version, ...typed } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const { hours, errors } = readWeek(typed, here.language)
    const isOwn = typed.own === 'own'
    if (isOwn && errors.length > 0) {
      return showService(house, c, here, service.code, { hours: { typed, version, errors } }, 422)
    }
    const times = { ...service.times, hours: isOwn ? hours : null }
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) =>
        setServiceTimes(work, slug, service.code, times, version),
      )
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return showService(house, c, here, service.code, { refusal }, status)
    }
    return c.redirect(`${paths.adminService(slug, service.code)}?done=hours`, 303)
  })

  routes.post('/:office/admin/services/:code/owner', manages, async (c) => {
    const here = await adminHere(house, c)
    const { code } = await publishedService(house, here, c.req.param('code'))
    const { owner } = (await readForm(c, ownerShape)) ?? refuse('BODY_MALFORMED')
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => assignService(work, slug, code, owner))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return showService(house, c, here, code, { refusal }, status)
    }
    return c.redirect(`${paths.adminService(slug, code)}?done=owner`, 303)
  })

  // A page that answered a form is fetched again by its address: back to the service.
  routes.get('/:office/admin/services/:code/:part', manages, (c) =>
    c.redirect(paths.adminService(c.req.param('office'), c.req.param('code')), 303),
  )

  return routes
}
