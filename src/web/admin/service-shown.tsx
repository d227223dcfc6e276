import type { Context } from 'hono'
import type { Framed } from '../../../views/admin/admin-page.tsx'
import { ServicePage, type ServicePageProps } from '../../../views/admin/service-page.tsx'
import { listServiceTimes } from '../../catalogue/service-times.ts'
import { findService, listServices, type Service } from '../../catalogue/services.ts'
import { listAgencies } from '../../offices/counters.ts'
import { refuse } from '../../platform/refusal.ts'
import { dateInWords } from '../../words/format.ts'
import { wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { typedWeek } from '../http/week-form.ts'
import { type AdminHere, toldOf } from './frame.ts'
import { holidayRow } from './holiday-form.ts'
import type { Status } from './refused.ts'

/** What was typed on the page of a service and is wrong, or why it was not done. */
export type ServiceTold = Partial<Pick<ServicePageProps, 'suspending' | 'hours' | 'closing' | 'refusal'>>

/** The service of an address; one that is not there has no page. */
export async function serviceAt(house: House, { office }: AdminHere, code: string): Promise<Service> {
  const all = await listServices(house.reading, office.slug)
  if (!all.some((service) => service.code === code)) refuse('NOT_FOUND')
  return findService(house.reading, office.slug, code)
}

/** The frame of the pages of services, with what was just done. */
export function toldOfService(house: House, c: Context<DoorEnv>, here: AdminHere): Framed {
  const { done } = wordsOf(here.language).adminHouse.services
  return toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done })
}

/** The page of a service. */
export async function showService(
  house: House,
  c: Context<DoorEnv>,
  here: AdminHere,
  { code, sheet, owner, suspension, times }: Service,
  more: ServiceTold = {},
  status: Status = 200,
) {
  const { language, office } = here
  const [newest] = await listServiceTimes(house.reading, office.slug, code)
  const agencies = await listAgencies(house.reading, office.slug)
  const back = suspension?.expectedBack ?? null
  const own = times.hours === null ? 'office' : 'own'
  const page = {
    ...toldOfService(house, c, here),
    service: { code, name: sheet.name[language], owner: owner.code },
    agencies: agencies.map((agency) => ({ code: agency.code, name: agency[language] })),
    suspension: suspension && {
      reason: suspension.reason[language],
      back: back === null ? null : dateInWords(back, language),
    },
    hours: { typed: { own, ...typedWeek(times.hours ?? office.hours) }, version: newest?.version ?? 0 },
    holidays: times.holidays.map((holiday) => holidayRow(holiday, language)),
    ...more,
  }
  return showDocument(c, <ServicePage {...page} />, status)
}
