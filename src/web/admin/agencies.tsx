import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { AgenciesPage, type AgenciesPageProps, type AgencyRow } from '../../../views/admin/agencies-page.tsx'
import { AgencyPage, type AgencyPageProps } from '../../../views/admin/agency-page.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { removeAgency } from '../../catalogue/remove-agency.ts'
import { listServices } from '../../catalogue/services.ts'
import { addAgency } from '../../offices/add-agency.ts'
import { type Agency, everyCounter, listAgencies } from '../../offices/counters.ts'
import { renameAgency } from '../../offices/rename-agency.ts'
import { type AgencyPlan, agencyShape } from '../../offices/rules/agency.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import { refusedIn, type Status } from './refused.ts'

const typedShape = z.record(z.string(), z.string().max(200))

type Typed = z.output<typeof typedShape>

/** Who works in an office: one more, named anew, and gone when nothing is theirs. */
export function agencyRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the office')

  routes.get('/:office/admin/agencies', asksOfficer(house, 'see the office'), async (c) =>
    showAll(c, await adminHere(house, c)),
  )

  routes.post('/:office/admin/agencies', manages, async (c) => {
    const here = await adminHere(house, c)
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { plan, errors } = readAgency(typed, typed.code ?? '', here.language)
    if (plan === null) return showAll(c, here, { typed, errors }, 422)
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => addAgency(work, slug, plan))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return showAll(c, here, { typed, errors: [{ field: 'code', message: refusal }] }, status)
    }
    return c.redirect(`${paths.adminAgencies(slug)}?done=added`, 303)
  })

  routes.get('/:office/admin/agencies/:code', manages, async (c) => {
    const here = await adminHere(house, c)
    const agency = await agencyOf(here, c.req.param('code'))
    return showOne(c, here, agency, { typed: { name_id: agency.id, name_en: agency.en } })
  })

  routes.post('/:office/admin/agencies/:code', manages, async (c) => {
    const here = await adminHere(house, c)
    const agency = await agencyOf(here, c.req.param('code'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { plan, errors } = readAgency(typed, agency.code, here.language)
    if (plan === null) return showOne(c, here, agency, { typed, errors }, 422)
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) => renameAgency(work, slug, plan))
    return c.redirect(`${paths.adminAgencies(slug)}?done=renamed`, 303)
  })

  routes.post('/:office/admin/agencies/:code/removal', manages, async (c) => {
    const here = await adminHere(house, c)
    const agency = await agencyOf(here, c.req.param('code'))
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => removeAgency(work, slug, agency.code))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      const typed = { name_id: agency.id, name_en: agency.en }
      return showOne(c, here, agency, { typed, refusal }, status)
    }
    return c.redirect(`${paths.adminAgencies(slug)}?done=removed`, 303)
  })

  // A page that answered a form is fetched again by its address: back to the agency.
  routes.get('/:office/admin/agencies/:code/removal', manages, (c) =>
    c.redirect(paths.adminAgency(c.req.param('office'), c.req.param('code')), 303),
  )

  /** The agency of an address; one that is not there has no page. */
  async function agencyOf({ office }: AdminHere, code: string): Promise<Agency> {
    const all = await listAgencies(house.reading, office.slug)
    return all.find((agency) => agency.code === code) ?? refuse('NOT_FOUND')
  }

  async function rowsOf({ office: { slug }, language }: AdminHere): Promise<AgencyRow[]> {
    const counters = await everyCounter(house.reading, slug)
    const services = await listServices(house.reading, slug)
    return (await listAgencies(house.reading, slug)).map((each) => ({
      code: each.code,
      name: each[language],
      counters: counters.filter(({ agency }) => agency.code === each.code).map(({ name }) => name[language]),
      services: services
        .filter(({ owner }) => owner.code === each.code)
        .map(({ sheet }) => sheet.name[language]),
    }))
  }

  function told(c: Context<DoorEnv>, here: AdminHere) {
    const { done } = wordsOf(here.language).adminHouse.agencies
    return toldOf(house, c, here, { page: 'agencies', manage: 'manage the office', done })
  }

  async function showAll(
    c: Context<DoorEnv>,
    here: AdminHere,
    add?: AgenciesPageProps['add'],
    status: Status = 200,
  ) {
    const page = { ...told(c, here), agencies: await rowsOf(here), ...(add && { add }) }
    return showDocument(c, <AgenciesPage {...page} />, status)
  }

  async function showOne(
    c: Context<DoorEnv>,
    here: AdminHere,
    { code }: Agency,
    more: Pick<AgencyPageProps, 'typed' | 'errors' | 'refusal'>,
    status: Status = 200,
  ) {
    const agency = (await rowsOf(here)).find((row) => row.code === code) ?? refuse('NOT_FOUND')
    return showDocument(c, <AgencyPage {...told(c, here)} agency={agency} {...more} />, status)
  }

  return routes
}

/** The agency that was typed, its code in capitals; null with what is wrong with it, field by field. */
function readAgency(
  typed: Typed,
  code: string,
  language: Language,
): { plan: AgencyPlan | null; errors: readonly FieldError[] } {
  const name = { id: typed.name_id, en: typed.name_en }
  const read = agencyShape.safeParse({ code: code.trim().toUpperCase(), name })
  if (read.success) return { plan: read.data, errors: [] }
  const words = wordsOf(language).adminHouse.agencies
  const fields = new Set(read.error.issues.map(({ path }) => path.join('_')))
  const errors = [...fields].map((field) => ({
    field,
    message: field === 'code' ? words.codeWrong : words.textMissing,
  }))
  return { plan: null, errors }
}
