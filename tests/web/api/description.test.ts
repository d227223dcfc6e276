import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses } from '../../../src/web/api/addresses.ts'
import { type Api, openApi } from '../../support/api.ts'
import { checkAnswer, type Operation, shapeOf } from '../../support/described.ts'
import { openWorld, type World } from '../../support/world.ts'

let world: World
let api: Api

beforeAll(async () => {
  world = await openWorld()
  api = await openApi(world)
})
afterAll(() => world.close())

const templates = addresses.flatMap(({ path, questions }) =>
  Object.entries(questions).map(([method, question]) => ({
    call: `${method} ${path}`,
    method: method.toLowerCase(),
    path: path.replace(/:(\w+)/g, '{$1}'),
    question,
  })),
)

function operations(): { path: string; method: string; operation: Operation }[] {
  return Object.entries(api.description.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

test('there is an operation for every call, and none besides', () => {
  const described = operations().map(({ path, method }) => `${method} ${path}`)
  const mounted = templates.map(({ method, path }) => `${method} ${path}`)
  expect(described.sort()).toEqual([...mounted, 'get /openapi.json'].sort())
})

test('every operation has a name of its own, a known tag, and its own sentence', () => {
  const all = operations().map(({ operation }) => operation)
  expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
  expect(new Set(all.map(({ summary }) => summary)).size).toBe(all.length)
  const tags = api.description.document.tags.map(({ name }) => name)
  for (const { tags: own } of all) expect(tags).toEqual(expect.arrayContaining(own))
})

test('every reference leads somewhere, and every part is used', () => {
  const text = JSON.stringify(api.description.document)
  const wanted = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)
  expect(new Set(wanted)).toEqual(new Set(Object.keys(api.description.document.components.schemas)))
  expect(text).not.toContain('"$defs"')
})

test('where it is served is said with the address of the house', () => {
  expect(api.description.document.servers).toEqual([{ url: 'http://antrean.test/api/v1' }])
})

describe.each(templates)('$call', ({ method, path, question }) => {
  const operation = (): Operation => {
    const found = api.description.document.paths[path]?.[method]
    if (found === undefined) throw new Error(`${method} ${path} is not described`)
    return found
  }

  test('names the parts of its address, its body, its key and who may', () => {
    const { parameters, requestBody, security } = operation()
    const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      ...inPath,
      ...(method === 'post' ? ['Idempotency-Key'] : []),
    ])
    expect(security).toEqual(question === null ? [] : [{ bearer: [] }])
    expect(requestBody === undefined).toBe(['get', 'delete'].includes(method))
  })

  test('tells its answers and its problems, each with a shape', () => {
    const { responses } = operation()
    const statuses = Object.keys(responses)
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true)
    expect(statuses).toEqual(expect.arrayContaining(['400', '500']))
    if (question !== null) expect(statuses).toEqual(expect.arrayContaining(['401', '403', '404']))
    if (method !== 'get') expect(statuses).toEqual(expect.arrayContaining(['403', '413', '503']))
    if (method === 'post') expect(statuses).toEqual(expect.arrayContaining(['415', '422']))
    for (const [status, { content }] of Object.entries(responses)) {
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json'])
      for (const { schema } of Object.values(content ?? {})) shapeOf(api.description, schema)
    }
  })
})

describe('the check of answers', () => {
  const check = (path: string, status: number, body: unknown, type = 'application/json') =>
    checkAnswer(
      api.description,
      'GET',
      path,
      new Response(null, { status, headers: { 'content-type': type } }),
      body,
    )
  const call = {
    seq: 1,
    at: '2026-04-06T09:00:00.000+07:00',
    number: 'A001',
    service: 'KK',
    counter: '1',
    repeat: 0,
  }
  const place = '/offices/sukamaju/calls'

  test('lets a described answer pass', () => {
    expect(() => check(place, 200, { calls: [call] })).not.toThrow()
  })

  test.each<[string, number, unknown, string?]>([
    ['a status that is not described', 202, { calls: [] }],
    ['a type that is not described', 200, { calls: [] }, 'text/plain'],
    ['a missing member', 200, {}],
    ['a member nobody described', 200, { calls: [{ ...call, id: 'x' }] }],
    ['a number as text', 200, { calls: [{ ...call, seq: '1' }] }],
    ['a time without offset', 200, { calls: [{ ...call, at: '2026-04-06T09:00:00' }] }],
    ['a problem with another code', 404, { code: 'COUNTER_BUSY' }, 'application/problem+json'],
  ])('finds %s', (_, status, body, type) => {
    expect(() => check(place, status, body, type)).toThrow()
  })
})
