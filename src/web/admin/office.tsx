import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { OfficePage, type OfficePageProps } from '../../../views/admin/office-page.tsx'
import { amendOffice } from '../../offices/amend-office.ts'
import type { Office } from '../../offices/office.ts'
import { officeFactsShape } from '../../offices/rules/office-facts.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import type { Status } from './refused.ts'

const typedShape = z.record(z.string(), z.string().max(2000))

/** What an office is called, where it is, and what it declares. */
export function officeRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/office', asksOfficer(house, 'see the office'), async (c) => {
    const here = await adminHere(house, c)
    return show(c, here, { typed: typedOffice(here.office) })
  })

  routes.post('/:office/admin/office', asksOfficer(house, 'manage the office'), async (c) => {
    const here = await adminHere(house, c)
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const read = officeFactsShape.safeParse(candidate(typed))
    if (!read.success) {
      const words = wordsOf(here.language).adminHouse.office
      const fields = new Set(read.error.issues.map(({ path }) => path.join('_')))
      const errors = [...fields].map((field) => ({
        field,
        message: dates.includes(field) ? words.dateWrong : words.missing,
      }))
      return show(c, here, { typed, errors }, 422)
    }
    const { slug } = here.office
    await house.perform(byOf(here.officer), (work) => amendOffice(work, slug, read.data))
    return c.redirect(`${paths.adminOffice(slug)}?done=office`, 303)
  })

  function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Pick<OfficePageProps, 'typed' | 'errors'>,
    status: Status = 200,
  ) {
    const done = { office: wordsOf(here.language).adminHouse.office.done }
    const page = toldOf(house, c, here, { page: 'office', manage: 'manage the office', done })
    return showDocument(c, <OfficePage {...page} {...more} />, status)
  }

  return routes
}

const dates: readonly string[] = ['pledge_date', 'pledge_validTo']
const texts = ['name', 'shortName', 'slogan', 'complaints'] as const

function typedOffice(office: Office): Record<string, string> {
  const { pledge } = office
  return {
    ...Object.fromEntries(
      texts.flatMap((id) => [
        [`${id}_id`, office[id].id],
        [`${id}_en`, office[id].en],
      ]),
    ),
    address: office.address,
    ...Object.fromEntries(Object.entries(pledge ?? {}).map(([part, value]) => [`pledge_${part}`, value])),
  }
}

function candidate(typed: Readonly<Record<string, string>>): unknown {
  const parts = ['id', 'en', 'place', 'date', 'by'] as const
  const pledge = Object.fromEntries(parts.map((part) => [part, typed[`pledge_${part}`]?.trim() ?? '']))
  const isPledged = Object.values(pledge).some((value) => value !== '')
  const validTo = typed.pledge_validTo?.trim() ?? ''
  return {
    ...Object.fromEntries(texts.map((id) => [id, { id: typed[`${id}_id`], en: typed[`${id}_en`] }])),
    address: typed.address,
    pledge: isPledged ? { ...pledge, ...(validTo !== '' && { validTo }) } : null,
  }
}
