import { chargeableOn, type Fee } from '../../catalogue/rules/fee.ts'
import type { Service } from '../../catalogue/services.ts'
import { type Holiday, openingsOn, type ServiceTimes } from '../../offices/rules/opening-hours.ts'
import type { Language } from '../../words/language.ts'
import { serviceId } from './codes.ts'
import type { Facts, Links } from './facts.ts'
import type { Node } from './linked-data.ts'
import { dayNames } from './opening-nodes.ts'
import { durationOf, feeSentence, promiseSentence } from './sentences.ts'
import { partsFor, type WeekPart, weekParts } from './week-parts.ts'

type Here = Pick<Facts, 'office' | 'day' | 'services'>

/** A service as search engines read it (schema.org GovernmentService), in one language. */
export function governmentService(service: Service, facts: Here, links: Links, language: Language): Node {
  const { code, owner, group, sheet } = service
  const office = officeOf(facts, links, language)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${links.service(code)}#service`,
    identifier: serviceId(facts.office.slug, code),
    url: links.service(code),
    name: sheet.name[language],
    description: sheet.summary[language],
    slogan: (sheet.slogan ?? facts.office.slogan)[language],
    serviceType: group.name[language],
    serviceOutput: { '@type': 'Thing', name: sheet.product[language] },
    serviceOperator: { '@type': 'GovernmentOrganization', name: owner[language] },
    provider: office,
    areaServed: { '@type': 'Country', name: 'Indonesia' },
    termsOfService: links.service(code),
    hoursAvailable: [
      ...hoursOf(partsFor(weekParts(facts), code)),
      ...service.times.holidays.flatMap((holiday) => specialOf(holiday, facts, language, service.times)),
    ],
    availableChannel: {
      '@type': 'ServiceChannel',
      name: promiseSentence(sheet.time)[language],
      processingTime: durationOf(sheet.time),
      serviceUrl: links.service(code),
      serviceLocation: { '@id': office['@id'] },
      availableLanguage: 'id',
    },
    offers: chargeableOn(sheet.fees, service.regulations, facts.day).map((fee) =>
      offerOf(fee, service, language),
    ),
  }
}

function officeOf(facts: Here, links: Links, language: Language): Node {
  const { name, address, slogan, holidays } = facts.office
  return {
    '@type': 'GovernmentOffice',
    '@id': `${links.office}#office`,
    name: name[language],
    slogan: slogan[language],
    url: links.office,
    address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'ID' },
    openingHoursSpecification: hoursOf(weekParts(facts).filter(({ service }) => service === null)),
    specialOpeningHoursSpecification: holidays.flatMap((holiday) => specialOf(holiday, facts, language)),
  }
}

/** Hours with a break in between are two specifications. */
function hoursOf(parts: readonly WeekPart[]): Node[] {
  return parts.flatMap(({ days, hours, dates }) =>
    hours === null
      ? []
      : [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day]}`),
            ...hours,
            ...(dates !== null && { validFrom: dates.from, validThrough: dates.to }),
          },
        ],
  )
}

/** A day still to come with other hours: what is left of it, or a specification without a beginning: closed. */
function specialOf(
  { day, name }: Holiday,
  { office, day: today }: Here,
  language: Language,
  service?: ServiceTimes,
): Node[] {
  if (day < today) return []
  const left = openingsOn(day, office, service)
  const specification = { '@type': 'OpeningHoursSpecification', name: name[language] }
  const dates = { validFrom: day, validThrough: day }
  return left.length === 0
    ? [{ ...specification, ...dates }]
    : left.map((hours) => ({ ...specification, ...hours, ...dates }))
}

/** A formula has no price; its words do. */
function offerOf(fee: Fee, service: Service, language: Language): Node {
  return {
    '@type': 'Offer',
    name: fee.what[language],
    description: feeSentence(fee, service)[language],
    ...(fee.amountRupiah !== undefined && { price: fee.amountRupiah, priceCurrency: 'IDR' }),
    validFrom: fee.validFrom,
    validThrough: fee.validTo,
  }
}
