import type { z } from 'zod'
import { chargeableOn } from '../../catalogue/rules/fee.ts'
import { listServices, type Service } from '../../catalogue/services.ts'
import { listOffices, type Office } from '../../offices/office.ts'
import { isoAt, localDay } from '../../offices/rules/local-time.ts'
import {
  type Opening,
  openingAt,
  openingsOn,
  type ServiceTimes,
  type WeeklyHours,
  weeklyHoursOf,
} from '../../offices/rules/opening-hours.ts'
import { limitsOf } from '../../queue/limits.ts'
import { policyOf } from '../../queue/policy.ts'
import { type Limits, quotaOn } from '../../queue/rules/limits.ts'
import { at } from './address.ts'
import { theHouse, theOffice, theService } from './here.ts'
import { officeShape, officesShape, policyShape, serviceShape, servicesShape } from './office-shapes.ts'
import { nothing } from './shapes.ts'
import { noun } from './verbs.ts'

const open = { tag: 'Public', question: null, query: nothing } as const

/** What an office is and publishes. */
export const offices = [
  at('/offices', theHouse, {
    GET: noun({
      ...open,
      id: 'listOffices',
      says: 'The offices of this installation.',
      shape: officesShape,
      read: async ({ house }) => ({
        offices: (await listOffices(house.reading)).map((office) => officeBody(office, house.clock())),
      }),
    }),
  }),
  at('/offices/:office', theOffice, {
    GET: noun({
      ...open,
      id: 'readOffice',
      says: 'One office: where it is, when it serves, what it pledges.',
      shape: officeShape,
      read: async ({ house, here }) => officeBody(here.office, house.clock()),
    }),
  }),
  at('/offices/:office/services', theOffice, {
    GET: noun({
      ...open,
      id: 'listServices',
      says: 'The published standards of the services, valid today.',
      shape: servicesShape,
      read: async ({ house, here: { office } }) => {
        const today = localDay(house.clock(), office.timeZone)
        const services = await listServices(house.reading, office.slug, today)
        const limits = await limitsOf(house.reading, office.slug)
        return { services: services.map((service) => serviceBody(service, office, house.clock(), limits)) }
      },
    }),
  }),
  at('/offices/:office/services/:code', theService, {
    GET: noun({
      ...open,
      id: 'readService',
      says: 'The published standard of one service, valid today.',
      shape: serviceShape,
      read: async ({ house, here: { office, service } }) =>
        serviceBody(service, office, house.clock(), await limitsOf(house.reading, office.slug)),
    }),
  }),
  at('/offices/:office/policy', theOffice, {
    GET: noun({
      ...open,
      id: 'readPolicy',
      says: 'The rules of the line in force.',
      shape: policyShape,
      read: ({ house, here }) => policyOf(house.reading, here.office.slug),
    }),
  }),
]

function officeBody(office: Office, now: number): z.infer<typeof officeShape> {
  const { slug, name, address, timeZone, slogan, pledge, complaints, periods, holidays } = office
  return {
    office: slug,
    ...{ name, address, timezone: timeZone, slogan, pledge, complaints },
    hours: hoursBody(office.hours),
    periods: periods.map((period) => ({ ...period, hours: hoursBody(period.hours) })),
    closures: [...holidays],
    today: todayBody(office, now),
  }
}

function todayBody(
  office: Office,
  now: number,
  service?: ServiceTimes,
): z.infer<typeof officeShape>['today'] {
  const day = localDay(now, office.timeZone)
  return {
    day,
    hours: [...openingsOn(day, office, service)],
    ...openingBody(openingAt(now, office, service), office.timeZone),
  }
}

function openingBody(opening: Opening, timeZone: string) {
  if (opening.isOpen) return { isOpen: true, closesAt: isoAt(opening.closesAt, timeZone) }
  const { why, opensAt } = opening
  return { isOpen: false, why, opensAt: opensAt === null ? null : isoAt(opensAt, timeZone) }
}

function hoursBody(hours: WeeklyHours): z.infer<typeof officeShape>['hours'] {
  return {
    monday: [...hours[1]],
    tuesday: [...hours[2]],
    wednesday: [...hours[3]],
    thursday: [...hours[4]],
    friday: [...hours[5]],
    saturday: [...hours[6]],
    sunday: [...hours[7]],
  }
}

function serviceBody(
  service: Service,
  office: Office,
  now: number,
  { quotas }: Limits,
): z.infer<typeof serviceShape> {
  const { code, letter, group, owner, version, validFrom, validTo, publishedAt, sheet } = service
  const { times, suspension, stock } = service
  const day = localDay(now, office.timeZone)
  const charged = chargeableOn(sheet.fees, service.regulations, day)
  const quota = quotaOn(quotas, code, day)
  return {
    ...sheet,
    ...{ code, letter, owner, version, validFrom, validTo },
    group: group.name,
    publishedAt: isoAt(publishedAt, office.timeZone),
    hours: hoursBody(weeklyHoursOf(office, times)),
    closures: [...times.holidays],
    today: todayBody(office, now, times),
    fees: sheet.fees.map((fee) => ({ ...fee, isCharged: charged.includes(fee) })),
    regulations: regulationsIn(service),
    stock: stock && { ...stock, since: isoAt(stock.since, office.timeZone) },
    quota: quota && { perDay: quota.perDay ?? null, perHour: quota.perHour ?? null },
    suspension: suspension && {
      ...suspension,
      since: isoAt(suspension.since, office.timeZone),
    },
  }
}

function regulationsIn({ sheet, regulations }: Service) {
  const referred = [...sheet.legal, ...sheet.fees.flatMap(({ basis = [] }) => basis)]
  return regulations.filter(({ code }) => referred.some(({ regulation }) => regulation === code))
}
