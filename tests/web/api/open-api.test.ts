import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../../src/app.ts'
import { columnsOf, datasetNames } from '../../../src/opendata/rules/columns.ts'
import type { Door } from '../../../src/web/http/house.ts'
import { withFullSheet } from '../../support/published.ts'
import { openWorld, type World } from '../../support/world.ts'

const schema = z.record(z.string(), z.unknown())
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z.array(z.looseObject({ name: z.string() })).optional(),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.looseObject({ schema })).optional() }),
  ),
})
const description = z.looseObject({
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string(), z.looseObject({ get: operation.optional(), servers: z.unknown().optional() })),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
})
type Description = z.infer<typeof description>

let world: World
let app: Door
let told: Description

beforeAll(async () => {
  world = await openWorld()
  await withFullSheet(world)
  app = createApp(world.house())
  told = description.parse(await (await app.request('/api/v1/openapi.json')).json())
})
afterAll(() => world.close())

/**
 * What a linter of OpenAPI finds by the rules that it recommends: the rule, and where. It does not see that
 * addresses on two servers cannot be taken for each other, so that for this each server is looked at alone.
 */
async function foundIn(document: Description): Promise<string[]> {
  const paths = Object.entries(document.paths)
  const onServer = (isElsewhere: boolean) => ({
    ...document,
    paths: Object.fromEntries(paths.filter(([, { servers }]) => (servers !== undefined) === isElsewhere)),
  })
  const isAmbiguous = (found: string) => found.startsWith('no-ambiguous-paths')
  const alone = [...(await lint(onServer(false))), ...(await lint(onServer(true)))]
  return [...(await lint(document)).filter((found) => !isAmbiguous(found)), ...alone.filter(isAmbiguous)]
}

async function lint(document: unknown): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config,
  })
  return problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`)
}

/** The description with something else at one place. */
const changed = (change: (document: Description) => void): Description => {
  const copy = structuredClone(told)
  change(copy)
  return copy
}

describe('the description of the API', () => {
  test('has no fault that a linter knows', async () => {
    expect(await foundIn(told)).toEqual([])
  })

  test.each<[string, string, (document: Description) => void]>([
    [
      'a parameter that is missing',
      'path-parameters-defined',
      ({ paths }) => {
        const read = paths['/offices/{office}']?.get
        if (read !== undefined) read.parameters = []
      },
    ],
    [
      'two calls of one name',
      'operation-operationId-unique',
      ({ paths }) => {
        const read = paths['/offices/{office}']?.get
        if (read !== undefined) read.operationId = 'listOffices'
      },
    ],
    [
      'two addresses that fit the same call',
      'no-ambiguous-paths',
      ({ paths }) => {
        Object.assign(paths, { '/offices/{slug}': paths['/offices/{office}'] })
      },
    ],
    [
      'a shape that is not there',
      'no-unresolved-refs',
      ({ components }) => {
        delete components.schemas.Call
      },
    ],
    [
      'a member that OpenAPI does not know',
      'struct',
      (document) => {
        document.pahts = {}
      },
    ],
  ])('would be found to have %s', async (_, rule, change) => {
    expect((await foundIn(changed(change))).some((found) => found.startsWith(rule))).toBe(true)
  })

  test('names every file of open data, at the root of the house', () => {
    for (const name of datasetNames) {
      for (const path of [`/{office}/data/${name}.json`, `/{office}/data/${name}.csv`]) {
        expect([path, told.paths[path]?.servers]).toEqual([path, [{ url: 'http://antrean.test' }]])
      }
    }
    for (const file of ['bundle.zip', 'hsds.json', 'catalog.jsonld']) {
      expect(told.paths).toHaveProperty([`/{office}/data/${file}`])
    }
    expect(told.paths).toHaveProperty(['/data/catalog.jsonld'])
    expect(told.paths).toHaveProperty(['/offices/{office}/services/{code}.jsonld'])
    expect(JSON.stringify(told)).not.toContain('__jsonld')
  })

  test.each(datasetNames)('fits the table %s', async (name) => {
    const shape =
      told.paths[`/{office}/data/${name}.json`]?.get?.responses['200']?.content?.['application/json']
    const shapeOfTable = z.fromJSONSchema(JSON.parse(JSON.stringify(shape?.schema)))
    const table = await (await app.request(`/sukamaju/data/${name}.json`)).json()
    expect(z.prettifyError(shapeOfTable.safeParse(table).error ?? new z.ZodError([]))).toBe('')
    const [code] = columnsOf[name]
    const wrong = { ...Object(table), [name]: [{ [code]: 1 }] }
    expect(shapeOfTable.safeParse(wrong).success).toBe(false)
  })
})

describe('the page about the API', () => {
  const read = async (language: string) =>
    (await app.request('/api/v1', { headers: { 'accept-language': language } })).text()

  test('tells every call with its address and what it does', async () => {
    const html = await read('id')
    const calls = Object.entries(told.paths).flatMap(([path, { servers: own, ...methods }]) =>
      Object.entries(methods).map(([method, call]) => ({
        address: `<b>${method.toUpperCase()}</b> ${own === undefined ? '/api/v1' : ''}${path}`,
        summary: operation.parse(call).summary,
      })),
    )
    expect(calls.length).toBeGreaterThan(60)
    for (const { address, summary } of calls) {
      expect(html).toContain(address)
      expect(html).toContain(summary.replaceAll('&', '&amp;').replaceAll('’', '’'))
    }
  })

  test('explains every shape, and leads to it', async () => {
    const html = await read('id')
    for (const name of Object.keys(told.components.schemas)) expect(html).toContain(`id="shape-${name}"`)
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(100)
    for (const link of links) expect(ids).toContain(link)
  })

  test('speaks both languages around it, and needs no scripts', async () => {
    expect(await read('id')).toContain('Antarmuka untuk program (API)')
    const english = await read('en')
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('Open to everybody')
    expect(english).not.toMatch(/<script/)
    expect(english).not.toContain('Terbuka untuk semua')
  })

  test('is told apart by its version', async () => {
    const etag = (await app.request('/api/v1')).headers.get('etag') ?? ''
    expect((await app.request('/api/v1', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})
