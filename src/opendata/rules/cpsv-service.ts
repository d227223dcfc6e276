import { chargeableOn } from '../../catalogue/rules/fee.ts'
import { whenOf } from '../../catalogue/rules/occasion.ts'
import type { Service } from '../../catalogue/services.ts'
import { wordsOf } from '../../words/language.ts'
import { feeId, requirementId, serviceId } from './codes.ts'
import type { Facts, Links } from './facts.ts'
import { INDONESIA, LANGUAGES, type Node, RUPIAH, to } from './linked-data.ts'
import { durationOf, feeSentence, procedureSentence, promiseSentence } from './sentences.ts'

/** The addresses of the things in the linked data of an office. */
export type Things = Readonly<{
  office: string
  agency: (code: string) => string
  regulation: (code: string) => string
  lifeEvent: (code: string) => string
  service: (code: string) => string
}>

export function thingsOf(links: Links): Things {
  const named = (kind: string) => (code: string) => `${links.office}#${kind}-${encodeURIComponent(code)}`
  return {
    office: `${links.office}#office`,
    agency: named('agency'),
    regulation: named('regulation'),
    lifeEvent: named('event'),
    service: (code) => `${links.service(code)}#service`,
  }
}

/**
 * One service in CPSV-AP 3.2.0: persyaratan are requirements with their evidence, the procedure is a rule,
 * fees are costs, the product is an output, and the counters are its channel.
 */
export function serviceNode(service: Service, facts: Facts, links: Links, channel: Node): Node {
  const { code, owner, sheet } = service
  const things = thingsOf(links)
  const self = things.service(code)
  const id = serviceId(facts.office.slug, code)
  const legal = sheet.legal.map(({ regulation }) => to(things.regulation(regulation)))
  return {
    '@id': self,
    '@type': 'cpsv:PublicService',
    ...{ identifier: id, title: sheet.name, description: sheet.summary },
    ...(sheet.keywords.length > 0 && { keyword: { id: sheet.keywords } }),
    'foaf:page': { '@id': links.service(code), '@type': 'foaf:Document' },
    'dct:language': LANGUAGES,
    'dct:spatial': INDONESIA,
    'adms:status': PUBLISHED,
    processingTime: durationOf(sheet.time),
    'cv:hasCompetentAuthority': to(things.agency(owner.code)),
    'cv:hasChannel': channel,
    'cv:contactPoint': to(`${links.office}#complaints`),
    'cpsv:follows': ruleNode(service, self, id, legal),
    'cpsv:produces': {
      ...{ '@id': `${self}-output`, '@type': 'cv:Output', identifier: `${id}/output` },
      title: sheet.product,
    },
    ...requirementsOf(service, self, id),
    'cv:hasCost': costsOf(service, facts.day, things.office, self, id),
    'cv:hasLegalResource': legal,
    'cv:isGroupedBy': (sheet.lifeEvents ?? []).map((event) => to(things.lifeEvent(event))),
  }
}

/** How a service is given at the counters of its office; its hours and closed days stand elsewhere. */
export function channelNode(
  { code, sheet }: Service,
  { office }: Facts,
  links: Links,
  { hours, closures }: Readonly<{ hours: readonly Node[]; closures: readonly Node[] }>,
): Node {
  const things = thingsOf(links)
  return {
    '@id': `${things.service(code)}-channel`,
    '@type': 'cv:Channel',
    identifier: `${serviceId(office.slug, code)}/channel`,
    description: promiseSentence(sheet.time),
    'dct:type': COUNTER,
    processingTime: durationOf(sheet.time),
    'cv:ownedBy': to(things.office),
    'cv:openingHours': hours,
    'cv:specialOpeningHoursSpecification': closures,
  }
}

function ruleNode({ sheet }: Service, self: string, id: string, legal: readonly Node[]): Node {
  return {
    ...{ '@id': `${self}-procedure`, '@type': 'cpsv:Rule', identifier: `${id}/procedure` },
    title: {
      id: wordsOf('id').portal.service.parts.procedure,
      en: wordsOf('en').portal.service.parts.procedure,
    },
    description: procedureSentence(sheet),
    'dct:language': LANGUAGES,
    'cpsv:implements': legal,
  }
}

/** Each requirement, and what shows that it is met: a paper or a fact that an officer can look up. */
function requirementsOf({ sheet }: Service, self: string, id: string): Node {
  const each = sheet.requirements.map((requirement) => {
    const { code, text, note } = requirement
    const when = whenOf(sheet.cases, requirement) ?? undefined
    const [node, identifier] = [`${self}-requirement-${code}`, requirementId(id, code)]
    const type = {
      '@id': `${node}-type`,
      '@type': 'cv:EvidenceType',
      identifier: `${identifier}/type`,
      title: text,
    }
    const evidence = {
      ...{ '@id': `${node}-evidence`, '@type': 'cv:Evidence', identifier: `${identifier}/evidence` },
      ...{ title: text, description: note, 'dct:conformsTo': to(type['@id']) },
      'cv:supportsRequirement': to(node),
    }
    return {
      type,
      requirement: {
        ...{ '@id': node, '@type': 'cv:Requirement', identifier, title: text, description: when },
        'cv:fulfils': to(`${self}-procedure`),
        'cv:hasSupportingEvidence': evidence,
      },
    }
  })
  return {
    'cv:holdsRequirement': each.map(({ requirement }) => requirement),
    'cv:hasInputType': each.map(({ type }) => type),
  }
}

/** The fees that are due on the day: a cost whose basis has lapsed is none. */
function costsOf(service: Service, day: string, office: string, self: string, id: string): Node[] {
  const charged = chargeableOn(service.sheet.fees, service.regulations, day)
  return service.sheet.fees.flatMap((fee, index) => {
    if (!charged.includes(fee)) return []
    return [
      {
        ...{ '@id': `${self}-fee-${index + 1}`, '@type': 'cv:Cost', identifier: feeId(id, index + 1) },
        ...{ description: feeSentence(fee, service), hasValue: fee.amountRupiah, 'cv:currency': RUPIAH },
        ...(fee.setByOffice === true && { 'cv:isDefinedBy': to(office) }),
      },
    ]
  })
}

const PUBLISHED: Node = {
  '@id': 'http://purl.org/adms/status/Completed',
  '@type': 'skos:Concept',
  label: { id: 'Berlaku', en: 'In force' },
}

const COUNTER: Node = {
  '@type': 'skos:Concept',
  label: { id: 'Loket kantor', en: 'Counter of the office' },
}
