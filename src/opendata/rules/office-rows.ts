import { citation, isInForce } from '../../catalogue/rules/regulation.ts'
import { counterId, lifeEventId, regulationId, serviceId } from './codes.ts'
import type { Facts, Links } from './facts.ts'
import type { Entry } from './table.ts'

export function officeRows({ office }: Facts, links: Links): Entry<'offices'>[] {
  const { slug, name, shortName, address, timeZone, slogan, pledge, complaints, demo } = office
  return [
    {
      ...{ office: slug, url: links.office, name, short_name: shortName, address, timezone: timeZone },
      ...{ slogan, complaints, is_demo: demo },
      pledge: pledge && { id: pledge.id, en: pledge.en },
      pledge_place: pledge?.place,
      pledge_date: pledge?.date,
      pledge_by: pledge?.by,
      pledge_valid_to: pledge?.validTo,
    },
  ]
}

export function regulationRows({ office, regulations, day }: Facts): Entry<'regulations'>[] {
  return regulations.map((regulation) => ({
    regulation: regulationId(office.slug, regulation.code),
    office: office.slug,
    code: regulation.code,
    regulation_kind: regulation.kind,
    number: regulation.number,
    year: regulation.year,
    citation: citation(regulation),
    about: regulation.about,
    link: regulation.link,
    valid_from: regulation.validFrom,
    valid_to: regulation.validTo,
    is_in_force: isInForce(regulation, day),
  }))
}

export function lifeEventRows({ office, lifeEvents, services }: Facts): Entry<'life_events'>[] {
  return lifeEvents.map(({ code, name, summary }) => ({
    ...{ life_event: lifeEventId(office.slug, code), office: office.slug, code, name, summary },
    services: services
      .filter(({ sheet }) => sheet.lifeEvents?.includes(code))
      .map((service) => serviceId(office.slug, service.code)),
  }))
}

export function counterRows({ office, counters }: Facts, links: Links): Entry<'counters'>[] {
  return counters.map(({ counter, name, agency, place, services }) => ({
    ...{ counter: counterId(office.slug, counter), office: office.slug, code: counter },
    ...{ url: links.counter(counter), name, place },
    agency: agency.code,
    agency_name: { id: agency.id, en: agency.en },
    services: services.map((code) => serviceId(office.slug, code)),
  }))
}
