import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseCrossSite } from '../../src/web/http/origin.ts'
import { bareApp, type DemoHouse, openDemoHouse } from './house.ts'

let demo: DemoHouse

beforeAll(async () => {
  demo = await openDemoHouse('https://antrean.example.go.id')
})

afterAll(() => demo.close())

const SITE = 'https://antrean.example.go.id'
const OWN = { host: '10.0.0.2:3000' }

describe('a POST', () => {
  it.each([
    ['from a program, which says nothing', {}],
    ['from the public address', { origin: SITE }],
    ['from the public address while asked by another name', { ...OWN, origin: SITE }],
    ['from the address in the hall', { ...OWN, origin: 'http://10.0.0.2:3000' }],
    ['from the same page', { ...OWN, origin: 'http://10.0.0.2:3000', 'sec-fetch-site': 'same-origin' }],
    ['from a sister of the public address', { origin: SITE, 'sec-fetch-site': 'same-site' }],
    ['typed by the person', { 'sec-fetch-site': 'none' }],
  ])('%s passes', async (_, headers) => {
    expect(await statusOf('POST', headers)).toBe(200)
  })

  it.each([
    ['from another site', { origin: 'https://jahat.example' }],
    ['from another port', { ...OWN, origin: 'http://10.0.0.2:3001' }],
    ['from a longer name', { origin: `${SITE}.jahat.example` }],
    ['from a name inside ours', { origin: 'https://go.id' }],
    ['from the public name without its s', { origin: 'http://antrean.example.go.id' }],
    ['from nowhere', { origin: 'null' }],
    ['from nothing', { origin: '' }],
    ['from a page that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['from the public address, yet another site to us', { origin: SITE, 'sec-fetch-site': 'cross-site' }],
    ['from a site that calls itself by our host', { ...OWN, origin: 'https://jahat.example/10.0.0.2:3000' }],
  ])('%s is refused', async (_, headers) => {
    expect(await statusOf('POST', headers)).toBe(403)
  })
})

it.each(['PUT', 'PATCH', 'DELETE'])('a %s from another site is refused', async (method) => {
  expect(await statusOf(method, { origin: 'https://jahat.example' })).toBe(403)
})

it.each(['GET', 'HEAD'])('a %s from another site passes', async (method) => {
  expect(await statusOf(method, { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' })).toBe(
    200,
  )
})

async function statusOf(method: string, headers: Record<string, string>): Promise<number> {
  const app = bareApp(demo)
  app.use(refuseCrossSite(demo.house))
  app.all('/', (c) => c.text('ok'))
  const asked = { host: 'antrean.example.go.id.local', ...headers }
  const answer = await app.request('/', { method, headers: asked })
  if (answer.status === 403) expect(await answer.text()).toContain('situs lain')
  return answer.status
}
