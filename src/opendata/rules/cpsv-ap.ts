import type { LifeEvent } from '../../catalogue/rules/life-event.ts'
import { citation, type Regulation } from '../../catalogue/rules/regulation.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Agency } from '../../offices/counters.ts'
import { agencyId, lifeEventId, regulationId } from './codes.ts'
import { channelNode, serviceNode, type Things, thingsOf } from './cpsv-service.ts'
import type { Facts, Links } from './facts.ts'
import { documentOf, INDONESIA, type Node, to } from './linked-data.ts'
import { closureNode, hoursNodes, timeIri } from './opening-nodes.ts'
import { closures, closuresFor, partsFor, weekParts } from './week-parts.ts'

/**
 * Services of an office in CPSV-AP 3.2.0 as JSON-LD, with everything that they refer to: all of them, or
 * only the one of a code.
 */
export function cpsvDocument(facts: Facts, links: Links, code?: string): Node {
  const { office } = facts
  const services = facts.services.filter((service) => code === undefined || service.code === code)
  const things = thingsOf(links)
  const referred = new Set(services.flatMap(({ sheet }) => sheet.legal.map(({ regulation }) => regulation)))
  const needed = new Set(services.flatMap(({ sheet }) => sheet.lifeEvents ?? []))
  const owners = new Map(services.map(({ owner }) => [owner.code, owner]))
  const [parts, closed] = [weekParts(facts), closures(facts)]
  const partsNeeded = new Set(services.flatMap(({ code: of }) => partsFor(parts, of)))
  const closedNeeded = new Set(services.flatMap(({ code: of }) => closuresFor(closed, of)))
  return documentOf([
    officeNode(facts, links, things),
    {
      '@id': `${links.office}#complaints`,
      '@type': 'cv:ContactPoint',
      description: office.complaints,
      'cv:contactPage': { '@id': links.office, '@type': 'foaf:Document' },
    },
    ...[...owners.values()].map((owner) => agencyNode(owner, office.slug, things)),
    ...facts.regulations
      .filter((regulation) => referred.has(regulation.code))
      .map((regulation) => regulationNode(regulation, office.slug, things)),
    ...facts.lifeEvents
      .filter((event) => needed.has(event.code))
      .map((event) => lifeEventNode(event, services, office.slug, things)),
    ...[...partsNeeded].flatMap((part) => hoursNodes(part, links)),
    ...[...closedNeeded].map((closure) => closureNode(closure, links)),
    ...services.map((service) => {
      const hours = partsFor(parts, service.code).filter((part) => part.hours !== null)
      const channel = channelNode(service, facts, links, {
        hours: hours.map(({ id }) => to(timeIri(id, links))),
        closures: closuresFor(closed, service.code).map(({ id }) => to(timeIri(id, links))),
      })
      return serviceNode(service, facts, links, channel)
    }),
  ])
}

function officeNode({ office }: Facts, links: Links, { office: self }: Things): Node {
  return {
    '@id': self,
    '@type': ['cv:PublicOrganisation', 'org:Organization'],
    ...{ identifier: office.slug, label: office.name, 'dct:spatial': INDONESIA },
    'foaf:page': { '@id': links.office, '@type': 'foaf:Document' },
    'locn:address': {
      ...{ '@type': 'locn:Address', fullAddress: { id: office.address } },
    },
  }
}

function agencyNode(agency: Agency, office: string, things: Things): Node {
  return {
    '@id': things.agency(agency.code),
    '@type': ['cv:PublicOrganisation', 'org:Organization'],
    identifier: agencyId(office, agency.code),
    label: { id: agency.id, en: agency.en },
    'dct:spatial': INDONESIA,
  }
}

function regulationNode(regulation: Regulation, office: string, things: Things): Node {
  const { code, about, link, number } = regulation
  return {
    '@id': things.regulation(code),
    '@type': 'eli:LegalResource',
    identifier: regulationId(office, code),
    title: { id: citation(regulation) },
    description: about,
    'eli:id_local': number,
    ...(link !== undefined && { 'foaf:page': { '@id': link, '@type': 'foaf:Document' } }),
  }
}

function lifeEventNode(
  { code, name, summary }: LifeEvent,
  services: readonly Service[],
  office: string,
  things: Things,
): Node {
  return {
    ...{ '@id': things.lifeEvent(code), '@type': ['cv:Event', 'cv:LifeEvent'] },
    ...{ identifier: lifeEventId(office, code), title: name, description: summary },
    'cv:hasRelatedService': services
      .filter(({ sheet }) => sheet.lifeEvents?.includes(code))
      .map((service) => to(things.service(service.code))),
  }
}
