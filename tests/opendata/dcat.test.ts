import type { Quad } from 'n3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { faultsOf, shapesIn, statementsOf } from '../support/linked-data.ts'
import { openWorld, type World } from '../support/world.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'

let world: World
let app: Door
const shapes = shapesIn('dcat.ttl')

beforeAll(async () => {
  world = await openWorld()
  app = createApp(world.house())
})
afterAll(() => world.close())

const catalogue = async (path: string) => statementsOf(await (await app.request(path)).json())

const objects = (statements: readonly Quad[], property: string) =>
  statements.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value)

describe('the catalogue', () => {
  test.each(['/data/catalog.jsonld', '/sukamaju/data/catalog.jsonld', '/waringin/data/catalog.jsonld'])(
    '%s has all that DCAT asks for',
    async (path) => {
      expect(await faultsOf(await catalogue(path), shapes)).toEqual([])
    },
  )

  test('of the house holds that of every office', async () => {
    const statements = await catalogue('/data/catalog.jsonld')
    expect(objects(statements, `${DCAT}catalog`)).toEqual([
      'http://antrean.test/sukamaju/data#catalog',
      'http://antrean.test/waringin/data#catalog',
    ])
    expect(objects(statements, `${DCAT}dataset`)).toHaveLength(2 * 17)
  })

  test('leads to files that are there, of the kind that it says', async () => {
    const statements = await catalogue('/sukamaju/data/catalog.jsonld')
    const files = statements.filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`)
    expect(files).toHaveLength(2 * 16 + 1 + 2)
    for (const { subject, object } of files) {
      const answer = await app.request(object.value)
      const said = objects(
        statements.filter((statement) => statement.subject.value === subject.value),
        `${DCAT}mediaType`,
      )
      const type = answer.headers.get('content-type')?.split(';')[0]
      expect([object.value, answer.status, said]).toEqual([
        object.value,
        200,
        [`https://www.iana.org/assignments/media-types/${type}`],
      ])
    }
  })

  test('says under which licence everything is, and since when it is so', async () => {
    const statements = await catalogue('/sukamaju/data/catalog.jsonld')
    expect(new Set(objects(statements, `${DCT}license`))).toEqual(
      new Set(['https://creativecommons.org/licenses/by/4.0/']),
    )
    expect(new Set(objects(statements, `${DCT}modified`))).toEqual(new Set(['2026-04-06T09:00:00.000+07:00']))
  })

  test.each([
    [`${DCAT}Catalog`, `${DCT}title`],
    [`${DCAT}Catalog`, `${DCT}publisher`],
    [`${DCAT}Dataset`, `${DCT}description`],
    [`${DCAT}Dataset`, `${DCAT}distribution`],
    [`${DCAT}Distribution`, `${DCAT}accessURL`],
    [`${DCAT}Distribution`, `${DCT}license`],
    [`${DCAT}DataService`, `${DCAT}endpointURL`],
  ])('would be found out: a %s without %s', async (of, property) => {
    const statements = await catalogue('/waringin/data/catalog.jsonld')
    const thing = statements.find(({ object }) => object.value === of)?.subject.value
    const lacking = statements.filter(
      ({ subject, predicate }) => !(subject.value === thing && predicate.value === property),
    )
    expect(await faultsOf(lacking, shapes)).toEqual([
      `${thing} ${property} http://www.w3.org/ns/shacl#MinCountConstraintComponent`,
    ])
  })
})
