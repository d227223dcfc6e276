import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Published } from '../../src/opendata/published.ts'
import { hsdsDocument } from '../../src/opendata/rules/hsds.ts'
import { uuidOf } from '../../src/opendata/rules/uuid.ts'
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

/** What HSDS 3.0 requires of each object, and the members of it that are used here. */
const id = z.uuid()
const text = z.string().min(1)
const hsdsShape = z.strictObject({
  version: z.literal('3.0'),
  edition: text,
  organizations: z.array(
    z.strictObject({
      ...{ id, name: text, description: text, alternate_name: text },
      website: z.url().optional(),
      uri: z.url().optional(),
      parent_organization_id: id.optional(),
    }),
  ),
  services: z.array(
    z.strictObject({
      ...{ id, organization_id: id, name: text, alternate_name: text, description: text, url: z.url() },
      status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
      alert: text.optional(),
      application_process: text,
      fees_description: text,
      last_modified: z.iso.datetime({ offset: true }),
    }),
  ),
  locations: z.array(
    z.strictObject({
      ...{ id, organization_id: id, name: text, description: text },
      location_type: z.enum(['physical', 'postal', 'virtual']),
    }),
  ),
  service_at_locations: z.array(z.strictObject({ id, service_id: id, location_id: id })),
  schedules: z.array(
    z.strictObject({
      id,
      service_id: id.optional(),
      location_id: id.optional(),
      freq: z.enum(['WEEKLY', 'MONTHLY']),
      wkst: z.literal('MO'),
      byday: z.string().regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/),
      opens_at: z.string().regex(/^\d\d:\d\d[+-]\d\d:\d\d$/),
      closes_at: z.string().regex(/^\d\d:\d\d[+-]\d\d:\d\d$/),
      timezone: z.number(),
      description: text,
      valid_from: z.iso.date().optional(),
      valid_to: z.iso.date().optional(),
      notes: text.optional(),
    }),
  ),
  cost_options: z.array(
    z.strictObject({
      ...{ id, service_id: id, option: text, amount_description: text },
      currency: z.literal('IDR'),
      amount: z.number().min(0).optional(),
      valid_from: z.iso.date().optional(),
      valid_to: z.iso.date().optional(),
    }),
  ),
  required_documents: z.array(z.strictObject({ id, service_id: id, document: text })),
  languages: z.array(z.strictObject({ id, location_id: id, name: text, code: z.literal('id') })),
  contacts: z.array(z.never()),
  phones: z.array(z.never()),
})

const read = ({ facts, edition } = sukamaju, language: 'id' | 'en' = 'id') =>
  hsdsShape.parse(
    JSON.parse(
      JSON.stringify(hsdsDocument(facts, edition, linksOf(world.house(), facts.office.slug), language)),
    ),
  )

describe('an office in HSDS', () => {
  test.each(['sukamaju', 'waringin'])('%s has all that is required', async (slug) => {
    const published = await world.house().published(slug)
    const { services, locations } = read(published)
    expect(services).toHaveLength(published.facts.services.length)
    expect(locations).toHaveLength(1)
  })

  test('gives everything an id of its own, and refers to what is there', () => {
    const { version: _, edition: __, ...lists } = read()
    const rows = Object.values(lists).flat()
    const ids = rows.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const row of rows) {
      for (const [name, value] of Object.entries(row)) if (name.endsWith('_id')) expect(ids).toContain(value)
    }
  })

  test('keeps the same ids from edition to edition, and the same as anybody works out', () => {
    const again = read({ ...sukamaju, edition: { ...sukamaju.edition, version: 'x' } })
    expect(again.services.map((service) => service.id)).toEqual(read().services.map((service) => service.id))
    expect(uuidOf('http://antrean.test/sukamaju')).toBe('27deffcb-f377-58c6-9122-3073924cfe10')
  })

  test('says the break of a Friday as two schedules, and Ramadan with its dates', () => {
    const { schedules, locations } = read()
    const ofOffice = schedules.filter((schedule) => schedule.location_id === locations[0]?.id)
    expect(ofOffice.filter(({ valid_from: from }) => from === undefined)).toMatchObject([
      { byday: 'FR', opens_at: '08:00+07:00', closes_at: '11:30+07:00', timezone: 7 },
      { byday: 'MO,TU,WE,TH', opens_at: '08:00+07:00', closes_at: '15:00+07:00' },
      { byday: 'FR', opens_at: '13:00+07:00', closes_at: '15:00+07:00' },
    ])
    expect(ofOffice.filter(({ valid_from: from }) => from === '2026-02-19')).toHaveLength(4)
  })

  test('speaks one language, and has the names in the other', () => {
    expect(read(sukamaju, 'en').services[0]).toMatchObject({
      name: 'Family card (KK)',
      alternate_name: 'Kartu Keluarga',
      description: 'A new family card, a change to one, or a replacement for a lost or damaged one.',
    })
  })

  test('names only the fees that are due, a formula without an amount', () => {
    const { cost_options: costs, services } = read()
    const ofCard = costs.filter((cost) => cost.service_id === services[0]?.id)
    expect(ofCard.map(({ option, amount }) => [option, amount])).toEqual([
      ['Kartu Keluarga', 0],
      ['Denda', undefined],
    ])
  })
})
