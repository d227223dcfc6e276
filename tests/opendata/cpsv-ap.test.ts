import type { Quad } from 'n3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Published } from '../../src/opendata/published.ts'
import { cpsvDocument } from '../../src/opendata/rules/cpsv-ap.ts'
import { linksOf } from '../../src/web/http/links.ts'
import { faultsOf, shapesIn, statementsOf } from '../support/linked-data.ts'
import { withFullSheet } from '../support/published.ts'
import { openWorld, type World } from '../support/world.ts'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const CV = 'http://data.europa.eu/m8g/'
const CPSV = 'http://purl.org/vocab/cpsv#'
const DCT = 'http://purl.org/dc/terms/'

let world: World
let sukamaju: Published

const shapes = shapesIn('cpsv-ap.ttl')

beforeAll(async () => {
  world = await openWorld()
  sukamaju = await withFullSheet(world)
})
afterAll(() => world.close())

const documentOf = ({ facts }: Published, code?: string) =>
  cpsvDocument(facts, linksOf(world.house(), facts.office.slug), code)

/** The things of a class in these statements. */
function ofClass(statements: readonly Quad[], name: string): string[] {
  const those = statements.filter(
    ({ predicate, object }) => predicate.value === RDF_TYPE && object.value === name,
  )
  return [...new Set(those.map(({ subject }) => subject.value))]
}

describe('the services of an office as linked data', () => {
  test.each(['sukamaju', 'waringin'])('of %s conform to CPSV-AP 3.2.0', async (slug) => {
    const published = await world.house().published(slug)
    const statements = await statementsOf(documentOf(published))
    expect(ofClass(statements, `${CPSV}PublicService`)).toHaveLength(published.facts.services.length)
    expect(await faultsOf(statements, shapes)).toEqual([])
  })

  test('conform one by one, each with all that it refers to', async () => {
    for (const { code } of sukamaju.facts.services) {
      const statements = await statementsOf(documentOf(sukamaju, code))
      expect(ofClass(statements, `${CPSV}PublicService`)).toEqual([
        `http://antrean.test/sukamaju/layanan/${code}#service`,
      ])
      expect([code, await faultsOf(statements, shapes)]).toEqual([code, []])
    }
  })

  test('say everything in both languages that the sheet does', async () => {
    const statements = await statementsOf(documentOf(sukamaju, 'KK'))
    const titles = statements
      .filter(
        ({ subject, predicate }) => subject.value.endsWith('KK#service') && predicate.value === `${DCT}title`,
      )
      .map(({ object }) => ('language' in object ? `${object.value}@${object.language}` : object.value))
    expect(titles.sort()).toEqual(['Family card (KK)@en', 'Kartu Keluarga@id'])
  })

  test('give what a fee costs as a number with its currency, and what it rests on in words', async () => {
    const statements = await statementsOf(documentOf(sukamaju, 'SIM-BARU'))
    const [fee = ''] = ofClass(statements, `${CV}Cost`)
    const told = statements.filter(({ subject }) => subject.value === fee)
    const value = told.find(({ predicate }) => predicate.value === `${CV}hasValue`)?.object
    expect(Number(value?.value)).toBe(120_000)
    expect(told.find(({ predicate }) => predicate.value === `${CV}currency`)?.object.value).toMatch(/\/IDR$/)
    const words = told.filter(({ predicate }) => predicate.value === `${DCT}description`)
    expect(words.map(({ object }) => object.value)).toContainEqual(
      expect.stringMatching(/^Penerbitan SIM baru.*Rp120\.000.*PP 76\/2020/),
    )
  })

  test('keep markup in a text as a text', async () => {
    const { facts } = sukamaju
    const [first, ...others] = facts.services
    if (first === undefined) throw new Error('no service')
    const name = { id: '<script>alert(1)</script>', en: '"@en <b>' }
    const hostile = { ...facts, services: [{ ...first, sheet: { ...first.sheet, name } }, ...others] }
    const statements = await statementsOf(documentOf({ ...sukamaju, facts: hostile }, first.code))
    expect(await faultsOf(statements, shapes)).toEqual([])
    expect(statements.map(({ object }) => object.value)).toContain(name.id)
  })
})

/** What must not be missing, by class and property. */
const mandatory: readonly [string, string][] = [
  [`${CPSV}PublicService`, `${DCT}identifier`],
  [`${CPSV}PublicService`, `${DCT}title`],
  [`${CPSV}PublicService`, `${DCT}description`],
  [`${CPSV}PublicService`, `${CV}hasCompetentAuthority`],
  [`${CV}PublicOrganisation`, 'http://www.w3.org/2004/02/skos/core#prefLabel'],
  [`${CV}PublicOrganisation`, `${DCT}spatial`],
  [`${CV}Channel`, `${DCT}identifier`],
  [`${CV}Cost`, `${DCT}identifier`],
  [`${CV}Output`, `${DCT}identifier`],
  [`${CV}Output`, `${DCT}title`],
  [`${CPSV}Rule`, `${DCT}identifier`],
  [`${CPSV}Rule`, `${DCT}title`],
  [`${CPSV}Rule`, `${DCT}description`],
  [`${CV}Requirement`, `${DCT}identifier`],
  [`${CV}Requirement`, `${DCT}title`],
  [`${CV}Evidence`, `${DCT}identifier`],
  [`${CV}Evidence`, `${DCT}title`],
  [`${CV}EvidenceType`, `${DCT}identifier`],
  [`${CV}Event`, `${DCT}identifier`],
  [`${CV}Event`, `${DCT}title`],
]

describe('a description that lacks something', () => {
  let statements: Quad[]
  beforeAll(async () => {
    statements = await statementsOf(documentOf(sukamaju, 'KK'))
  })

  test.each(mandatory)('is found: a %s without %s', async (of, property) => {
    const [thing = ''] = ofClass(statements, of)
    const lacking = statements.filter(
      ({ subject, predicate }) => !(subject.value === thing && predicate.value === property),
    )
    expect(lacking.length).toBeLessThan(statements.length)
    const faults = await faultsOf(lacking, shapes)
    expect(faults).toEqual([`${thing} ${property} http://www.w3.org/ns/shacl#MinCountConstraintComponent`])
  })

  test.each([
    [`${CPSV}PublicService`, `${DCT}title`, 'without a language', 'Datatype'],
    [`${CV}Channel`, `${CV}processingTime`, 'that is no duration', 'Datatype'],
    [`${CV}Cost`, `${CV}hasValue`, 'that is no number', 'Datatype'],
  ])('is found: a %s with a %s %s', async (of, property, _, asked) => {
    const [thing = ''] = ofClass(statements, of)
    const { DataFactory } = await import('n3')
    const wrong = statements.map((quad) =>
      quad.subject.value === thing && quad.predicate.value === property
        ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.literal('nanti'))
        : quad,
    )
    const faults = await faultsOf(wrong, shapes)
    expect(faults.join()).toContain(`${property} http://www.w3.org/ns/shacl#${asked}`)
  })
})
