import { findService, listServices, type Service } from '../catalogue/services.ts'
import { findOffice, type Office } from '../offices/office.ts'
import { instantOf, localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { wordsOf } from '../words/language.ts'
import { refusalOf } from './acceptance.ts'
import { policyOf } from './policy.ts'
import type { Standing } from './schema.ts'
import type { Ticket } from './ticket.ts'

type Line = Pick<Standing, 'service' | 'line' | 'standardVersion'>

/** A service with its line, and the version of its standard that is valid today. Refuses as `serviceToday`. */
export async function joining(work: Work, slug: string, code: string): Promise<Line> {
  const office = await findOffice(work.db, slug)
  return lineOf(work, await serviceToday(work, office, code))
}

/**
 * The same of a service that a visit turns to: SERVICE_SUSPENDED also while it gives no numbers. Who has a
 * number of it already may stay with it.
 */
export async function turningTo(
  work: Work,
  visit: Pick<Ticket, 'office' | 'service'>,
  code: string,
): Promise<Line> {
  const office = await findOffice(work.db, visit.office)
  const service = await serviceToday(work, office, code)
  const { suspension } = service
  if (suspension !== null && code !== visit.service)
    refuse(...refusalOf({ why: 'suspended', suspension }, office))
  return lineOf(work, service)
}

/**
 * A service whose standard is valid today. Refuses SERVICE_UNKNOWN, also for one that was given up, and
 * SERVICE_SUSPENDED with that reason for one that is still to come.
 */
export async function serviceToday(work: Work, { slug, timeZone }: Office, code: string): Promise<Service> {
  const today = localDay(work.at, timeZone)
  const given = (await listServices(work.db, slug, today)).find((service) => service.code === code)
  if (given !== undefined) return given
  const { validFrom } = await findService(work.db, slug, code)
  if (validFrom <= today) return refuse('SERVICE_UNKNOWN', { service: code })
  const back = instantOf(validFrom, '12:00', timeZone)
  return refuse('SERVICE_SUSPENDED', { reason: NOT_IN_FORCE, back })
}

const NOT_IN_FORCE = {
  id: wordsOf('id').common.notGiven.notInForce,
  en: wordsOf('en').common.notGiven.notInForce,
}

async function lineOf(work: Work, { office, code, version }: Service): Promise<Line> {
  const { services } = await policyOf(work.db, office)
  const line = services[code]?.line ?? refuse('SERVICE_UNKNOWN', { service: code })
  return { service: code, line, standardVersion: version }
}
