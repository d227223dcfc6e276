import { type Context, Hono } from 'hono'
import { LimitsPage, type LimitsPageProps } from '../../../views/admin/limits-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { listLimits } from '../../queue/limits.ts'
import { noLimits } from '../../queue/rules/limits.ts'
import { setLimits } from '../../queue/set-limits.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import { readLimits, rowsIn, typedLimits } from './limits-form.ts'
import { refusedIn, type Status } from './refused.ts'
import { fieldsWithVersion } from './versioned-form.ts'

/** How many tickets an office gives: of each service, and from each kiosk. */
export function limitRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/limits', asksOfficer(house, 'see the office'), async (c) =>
    show(c, await adminHere(house, c)),
  )

  routes.post('/:office/admin/limits', asksOfficer(house, 'manage the office'), async (c) => {
    const here = await adminHere(house, c)
    const { version, ...typed } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const { limits, errors } = readLimits(typed, here.language)
    if (limits === null) return show(c, here, { version, typed, errors }, 422)
    const office = here.office.slug
    try {
      await house.perform(byOf(here.officer), (work) => setLimits(work, office, limits, version))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { refusal }, status)
    }
    return c.redirect(`${paths.adminLimits(office)}?done=limits`, 303)
  })

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Partial<LimitsPageProps> = {},
    status: Status = 200,
  ) {
    const { office, language } = here
    const [newest] = await listLimits(house.reading, office.slug)
    const services = await listServices(house.reading, office.slug)
    const codes = services.map(({ code }) => code)
    const typed = more.typed ?? typedLimits(newest?.limits ?? noLimits, codes)
    const done = { limits: wordsOf(language).adminRules.limits.done }
    const page = {
      ...toldOf(house, c, here, { page: 'limits', manage: 'manage the office', done }),
      version: newest?.version ?? 0,
      ...more,
      typed,
      rows: rowsIn(typed).map((row) => {
        const code = typed[`q${row}-service`] ?? ''
        return { row, code, name: services.find((each) => each.code === code)?.sheet.name[language] ?? code }
      }),
    }
    return showDocument(c, <LimitsPage {...page} />, status)
  }

  return routes
}
