import { chargeableOn } from '../../catalogue/rules/fee.ts'
import { whenOf } from '../../catalogue/rules/occasion.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Agency } from '../../offices/counters.ts'
import { instantOf, isoAt, type Weekday } from '../../offices/rules/local-time.ts'
import type { Language } from '../../words/language.ts'
import { agencyId, feeId, requirementId, serviceId } from './codes.ts'
import type { Edition, Facts, Links } from './facts.ts'
import type { Node } from './linked-data.ts'
import { feeSentence, hoursSentence, procedureSentence, promiseSentence } from './sentences.ts'
import { uuidOf } from './uuid.ts'
import { partsFor, type WeekPart, weekParts } from './week-parts.ts'

/** Where a document of an edition is read from, and in which language. */
type Here = Readonly<{ facts: Facts; links: Links; language: Language; uuid: (id: string) => string }>

/**
 * An office and its services in Open Referral HSDS 3.0, as flat lists that refer to each other, in one
 * language; the names in the other one are the alternate names. An address in HSDS has a city, a region
 * and a postal code of its own, which are not known here, so that the address stands in the description
 * of the location. Closed days have no place in it: see `calendar_dates`.
 */
export function hsdsDocument(facts: Facts, edition: Edition, links: Links, language: Language): Node {
  const here: Here = { facts, links, language, uuid: (id) => uuidOf(`${links.office}#${id}`) }
  const { office, services } = facts
  const owners = new Map(services.map(({ owner }) => [owner.code, owner]))
  const parts = weekParts(facts)
  return {
    version: '3.0',
    edition: edition.version,
    organizations: [officeOf(here), ...[...owners.values()].map((owner) => agencyOf(owner, here))],
    services: services.map((service) => serviceOf(service, here)),
    locations: [locationOf(here)],
    service_at_locations: services.map(({ code }) => ({
      id: here.uuid(`${code}/here`),
      service_id: here.uuid(serviceId(office.slug, code)),
      location_id: here.uuid('location'),
    })),
    schedules: [
      ...parts
        .filter(({ service }) => service === null)
        .flatMap((part) => scheduleOf(part, part.id, { location_id: here.uuid('location') }, here)),
      ...services.flatMap(({ code }) =>
        partsFor(parts, code).flatMap((part) =>
          scheduleOf(
            part,
            `${code}/${part.id}`,
            { service_id: here.uuid(serviceId(office.slug, code)) },
            here,
          ),
        ),
      ),
    ],
    cost_options: services.flatMap((service) => costsOf(service, here)),
    required_documents: services.flatMap((service) => documentsOf(service, here)),
    languages: [
      { id: here.uuid('language/id'), location_id: here.uuid('location'), name: 'Indonesia', code: 'id' },
    ],
    contacts: [],
    phones: [],
  }
}

function officeOf({ facts: { office }, links, language, uuid }: Here): Node {
  const { slug, name, slogan } = office
  return {
    ...{ id: uuid(slug), name: name[language], alternate_name: name[other[language]] },
    ...{ description: slogan[language], website: links.office, uri: `${links.office}#office` },
  }
}

function agencyOf(agency: Agency, { facts: { office }, language, uuid }: Here): Node {
  return {
    id: uuid(agencyId(office.slug, agency.code)),
    ...{ name: agency[language], alternate_name: agency[other[language]] },
    description: `${agency[language]}, ${office.name[language]}`,
    parent_organization_id: uuid(office.slug),
  }
}

function serviceOf(service: Service, { facts: { office }, links, language, uuid }: Here): Node {
  const { code, owner, sheet, suspension, publishedAt } = service
  return {
    id: uuid(serviceId(office.slug, code)),
    organization_id: uuid(agencyId(office.slug, owner.code)),
    ...{ name: sheet.name[language], alternate_name: sheet.name[other[language]] },
    ...{ description: sheet.summary[language], url: links.service(code) },
    status: suspension === null ? 'active' : 'temporarily closed',
    ...(suspension !== null && { alert: suspension.reason[language] }),
    application_process: `${promiseSentence(sheet.time)[language]}\n${procedureSentence(sheet)[language]}`,
    fees_description: sheet.fees.map((fee) => feeSentence(fee, service)[language]).join('\n'),
    last_modified: isoAt(publishedAt, office.timeZone),
  }
}

function locationOf({ facts: { office }, language, uuid }: Here): Node {
  return {
    ...{ id: uuid('location'), location_type: 'physical', organization_id: uuid(office.slug) },
    ...{ name: office.name[language], description: office.address },
  }
}

function scheduleOf(
  { days, hours, dates }: WeekPart,
  name: string,
  whose: Node,
  { facts: { office, day }, language, uuid }: Here,
): Node[] {
  if (hours === null) return []
  const noon = instantOf(dates?.from ?? day, '12:00', office.timeZone)
  const offset = isoAt(noon, office.timeZone).slice(-6)
  return [
    {
      ...{ id: uuid(name), ...whose, freq: 'WEEKLY', wkst: 'MO' },
      byday: days.map((each) => dayCodes[each]).join(','),
      ...{ opens_at: `${hours.opens}${offset}`, closes_at: `${hours.closes}${offset}` },
      timezone: hoursOf(offset),
      description: hoursSentence(days, hours)[language],
      ...(dates !== null && { valid_from: dates.from, valid_to: dates.to, notes: dates.name[language] }),
    },
  ]
}

function costsOf(service: Service, { facts: { office, day }, language, uuid }: Here): Node[] {
  const id = serviceId(office.slug, service.code)
  const charged = chargeableOn(service.sheet.fees, service.regulations, day)
  return service.sheet.fees.flatMap((fee, index) => {
    if (!charged.includes(fee)) return []
    const { amountRupiah, validFrom, validTo, what } = fee
    return [
      {
        ...{ id: uuid(feeId(id, index + 1)), service_id: uuid(id), option: what[language] },
        ...{ currency: 'IDR', amount: amountRupiah, amount_description: feeSentence(fee, service)[language] },
        ...{ valid_from: validFrom, valid_to: validTo },
      },
    ]
  })
}

function documentsOf({ code, sheet }: Service, { facts: { office }, language, uuid }: Here): Node[] {
  const id = serviceId(office.slug, code)
  return sheet.requirements.map((requirement) => {
    const { code: of, text } = requirement
    const when = whenOf(sheet.cases, requirement)
    return {
      ...{ id: uuid(requirementId(id, of)), service_id: uuid(id) },
      document: when === null ? text[language] : `${text[language]} (${when[language]})`,
    }
  })
}

const other = { id: 'en', en: 'id' } as const

const dayCodes: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
}

/** "+07:00" as hours. */
function hoursOf(offset: string): number {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':')
  return (offset.startsWith('-') ? -1 : 1) * (Number(hours) + Number(minutes) / 60)
}
