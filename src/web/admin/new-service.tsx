import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { NewServicePage, type NewServicePageProps } from '../../../views/admin/new-service-page.tsx'
import { addService, type ServicePlan } from '../../catalogue/add-service.ts'
import { everyService } from '../../catalogue/every-service.ts'
import { code as codeShape } from '../../catalogue/rules/texts.ts'
import { listGroups } from '../../catalogue/services.ts'
import { listAgencies } from '../../offices/counters.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { lineIn } from './drafts/typed.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'
import type { Status } from './refused.ts'

const typedShape = z.record(z.string(), z.string().max(100))

/** A service that an office adds to its catalogue. */
export function newServiceRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/services/new', manages, async (c) =>
    show(c, await adminHere(house, c), { typed: {} }),
  )

  routes.post('/:office/admin/services/new', manages, async (c) => {
    const here = await adminHere(house, c)
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { slug } = here.office
    const all = await everyService(house.reading, slug)
    const plan = {
      code: lineIn(typed, 'code').toUpperCase(),
      letter: lineIn(typed, 'letter'),
      owner: lineIn(typed, 'owner'),
      position: all.length,
    }
    const errors = await errorsIn(
      here,
      plan,
      all.map(({ code }) => code),
    )
    if (errors.length > 0) return show(c, here, { typed, errors }, 422)
    await house.perform(byOf(here.officer), (work) => addService(work, slug, plan))
    return c.redirect(`${paths.adminService(slug, plan.code)}?done=added`, 303)
  })

  async function errorsIn(
    { office, language }: AdminHere,
    { code, letter, owner }: ServicePlan,
    used: readonly string[],
  ) {
    const { new: words } = wordsOf(language).adminCatalogue
    const groups = await listGroups(house.reading, office.slug)
    const agencies = await listAgencies(house.reading, office.slug)
    const codeWrong = codeShape.safeParse(code).success ? words.codeUsed : words.codeWrong
    const isCode = codeShape.safeParse(code).success && !used.some((each) => each === code)
    return [
      ...(isCode ? [] : [{ field: 'code', message: codeWrong }]),
      ...(groups.some((group) => group.letter === letter)
        ? []
        : [{ field: 'letter', message: words.choose }]),
      ...(agencies.some((agency) => agency.code === owner)
        ? []
        : [{ field: 'owner', message: words.choose }]),
    ]
  }

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Pick<NewServicePageProps, 'typed' | 'errors'>,
    status: Status = 200,
  ) {
    const { language, office } = here
    const groups = await listGroups(house.reading, office.slug)
    const agencies = await listAgencies(house.reading, office.slug)
    const page = {
      ...frameOf(house, c, here, 'services'),
      groups: groups.map(({ letter, name }) => ({ letter, name: name[language] })),
      agencies: agencies.map((agency) => ({ code: agency.code, name: agency[language] })),
      ...more,
    }
    return showDocument(c, <NewServicePage {...page} />, status)
  }

  return routes
}
