import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Published } from '../../src/opendata/published.ts'
import { governmentService } from '../../src/opendata/rules/schema-org.ts'
import { linksOf } from '../../src/web/http/links.ts'
import { withFullSheet } from '../support/published.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let sukamaju: Published

beforeAll(async () => {
  world = await openWorld()
  sukamaju = await withFullSheet(world)
})
afterAll(() => world.close())

const text = z.string().min(1)
const hours = z.strictObject({
  '@type': z.literal('OpeningHoursSpecification'),
  name: text.optional(),
  dayOfWeek: z.array(z.string().regex(/^https:\/\/schema\.org\/[A-Z][a-z]+day$/)).optional(),
  opens: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  closes: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  validFrom: z.iso.date().optional(),
  validThrough: z.iso.date().optional(),
})

/** The members of schema.org types that are used here; each is one that the type has. */
const serviceShape = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('GovernmentService'),
  '@id': z.url(),
  ...{ identifier: text, url: z.url(), name: text, description: text, slogan: text, serviceType: text },
  serviceOutput: z.strictObject({ '@type': z.literal('Thing'), name: text }),
  serviceOperator: z.strictObject({ '@type': z.literal('GovernmentOrganization'), name: text }),
  provider: z.strictObject({
    '@type': z.literal('GovernmentOffice'),
    '@id': z.url(),
    ...{ name: text, slogan: text, url: z.url() },
    address: z.strictObject({
      '@type': z.literal('PostalAddress'),
      streetAddress: text,
      addressCountry: z.literal('ID'),
    }),
    openingHoursSpecification: z.array(hours).min(1),
    specialOpeningHoursSpecification: z.array(hours),
  }),
  areaServed: z.strictObject({ '@type': z.literal('Country'), name: z.literal('Indonesia') }),
  termsOfService: z.url(),
  hoursAvailable: z.array(hours).min(1),
  availableChannel: z.strictObject({
    '@type': z.literal('ServiceChannel'),
    name: text,
    processingTime: z.string().regex(/^P(\d+D|T\d+[HM])$/),
    serviceUrl: z.url(),
    serviceLocation: z.strictObject({ '@id': z.url() }),
    availableLanguage: z.literal('id'),
  }),
  offers: z.array(
    z.strictObject({
      '@type': z.literal('Offer'),
      ...{ name: text, description: text },
      price: z.number().min(0).optional(),
      priceCurrency: z.literal('IDR').optional(),
      validFrom: z.iso.date().optional(),
      validThrough: z.iso.date().optional(),
    }),
  ),
})

function read({ facts } = sukamaju, code = 'KK', language: 'id' | 'en' = 'id') {
  const service = facts.services.find((candidate) => candidate.code === code)
  if (service === undefined) throw new Error(`no service is called ${code}`)
  const told = governmentService(service, facts, linksOf(world.house(), facts.office.slug), language)
  return serviceShape.parse(JSON.parse(JSON.stringify(told)))
}

describe('a service as search engines read it', () => {
  test.each(['sukamaju', 'waringin'])('has only members that its type knows: all of %s', async (slug) => {
    const published = await world.house().published(slug)
    for (const { code } of published.facts.services) {
      for (const language of ['id', 'en'] as const) {
        expect(read(published, code, language)).toMatchObject({ identifier: `${slug}/${code}` })
      }
    }
  })

  test('says what it is, who gives it and how long it takes', () => {
    expect(read(sukamaju, 'KK', 'en')).toMatchObject({
      '@id': 'http://antrean.test/sukamaju/layanan/KK#service',
      name: 'Family card (KK)',
      slogan: 'One visit',
      serviceOperator: { name: 'Dukcapil (civil registry)' },
      provider: { name: 'Sukamaju Public Service Mall' },
      availableChannel: { name: '1 working day, from a complete file', processingTime: 'P1D' },
    })
    expect(read(sukamaju, 'KTP').slogan).toBe('Datang tenang, pulang tuntas')
  })

  test('splits a day with a break in two', () => {
    const fridays = read().hoursAvailable.filter(
      ({ dayOfWeek, validFrom }) =>
        validFrom === undefined && dayOfWeek?.includes('https://schema.org/Friday') === true,
    )
    expect(fridays.map(({ opens, closes }) => `${opens}–${closes}`)).toEqual(['08:00–11:30', '13:00–15:00'])
  })

  test('says a day without hours of the closed days to come, and what is left of a day that is half closed', () => {
    const { facts } = sukamaju
    const half = {
      ...{ day: '2026-04-08', name: { id: 'Rapat', en: 'Meeting' }, kind: 'local' as const, source: 'x' },
      part: { opens: '12:00', closes: '24:00' },
    }
    const office = { ...facts.office, holidays: [half, ...facts.office.holidays] }
    const special = read({ ...sukamaju, facts: { ...facts, office } }).provider
      .specialOpeningHoursSpecification
    expect(special[0]).toMatchObject({
      name: 'Rapat',
      validFrom: '2026-04-08',
      opens: '08:00',
      closes: '12:00',
    })
    expect(special[1]).toEqual({
      '@type': 'OpeningHoursSpecification',
      name: 'Hari Buruh Internasional',
      validFrom: '2026-05-01',
      validThrough: '2026-05-01',
    })
  })

  test('offers each fee that is due, and a formula in words without a price', () => {
    expect(read().offers).toMatchObject([
      { name: 'Kartu Keluarga', price: 0, priceCurrency: 'IDR' },
      { name: 'Denda', description: 'Denda. Hilang. hari × Rp1.000. Ditetapkan oleh kantor ini' },
    ])
    expect(read().offers[1]).not.toHaveProperty('price')
  })
})
