import { Hono } from 'hono'
import { z } from 'zod'
import { stockShape } from '../../catalogue/rules/stock.ts'
import { setStock } from '../../catalogue/set-stock.ts'
import { withdrawalShape, withdrawStandard } from '../../catalogue/withdraw-standard.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { paths } from '../http/paths.ts'
import { bothIfAny, bothIn, lineIn, type Typed } from './drafts/typed.ts'
import { adminHere } from './frame.ts'
import { refusedIn } from './refused.ts'
import { publishedService, showService } from './service-shown.tsx'

const typedShape = z.record(z.string(), z.string().max(500))

/** What a service has left, and its end. */
export function serviceDeedRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.post('/:office/admin/services/:code/stock', manages, async (c) => {
    const here = await adminHere(house, c)
    const { code } = await publishedService(house, here, c.req.param('code'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const read = stockShape.nullable().safeParse(stockIn(typed))
    if (!read.success) {
      const message = wordsOf(here.language).adminCatalogue.stock.missing
      const fields = new Set(read.error.issues.map(({ path }) => path.join('_')))
      const errors = [...fields].map((field) => ({ field, message }))
      return showService(house, c, here, code, { stock: { typed, errors } }, 422)
    }
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) => setStock(work, slug, code, read.data))
    return c.redirect(`${paths.adminService(slug, code)}?done=stock`, 303)
  })

  routes.post('/:office/admin/services/:code/withdrawal', manages, async (c) => {
    const here = await adminHere(house, c)
    const { code } = await publishedService(house, here, c.req.param('code'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const lastDay = lineIn(typed, 'lastDay')
    const read = withdrawalShape.safeParse({ lastDay, reason: bothIn(typed, 'why') })
    const words = wordsOf(here.language).adminCatalogue.withdrawal
    const isPast = lastDay < localDay(house.clock(), here.office.timeZone)
    if (!read.success || isPast) {
      const wrong = read.error?.issues.map(({ path }) => path.join('_').replace('reason', 'why')) ?? []
      const fields = new Set([...(isPast ? ['lastDay'] : []), ...wrong])
      const errors = [...fields].map((field) => ({
        field,
        message: field === 'lastDay' ? words.dayWrong : words.reasonMissing,
      }))
      return showService(house, c, here, code, { withdrawal: { typed, errors } }, 422)
    }
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => withdrawStandard(work, slug, code, read.data))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return showService(house, c, here, code, { refusal }, status)
    }
    return c.redirect(`${paths.adminService(slug, code)}?done=withdrawn`, 303)
  })

  return routes
}

/** The stock that was typed; null when nothing is to be said. */
function stockIn(typed: Typed): unknown {
  const state = lineIn(typed, 'stock')
  return state === 'none' ? null : { state, item: bothIn(typed, 'item'), ...bothIfAny(typed, 'note') }
}
