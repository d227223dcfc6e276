import { Hono } from 'hono'
import { findTargetHandler } from 'hono/utils/handler'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { can, officerRoles, type Question, screenRoles } from '../../src/people/rules/can.ts'
import { asks, everybody, questionNamedBy } from '../../src/web/http/asks.ts'
import { deviceCookies } from '../../src/web/http/device.ts'
import type { DoorEnv } from '../../src/web/http/house.ts'
import { openWorld, type World } from '../support/world.ts'

type Route = { method: string; path: string; question: Question | null | undefined }

let world: World
let app: Hono<DoorEnv>
/** The cookie of a browser by the role that it has, and of an officer of the other office. */
const cookies = new Map<string, string>()

/** What stands in the variable parts of an address: something that is there, where it matters. */
const PARTS: Readonly<Record<string, string>> = {
  office: 'sukamaju',
  counter: '1',
  code: 'KK',
  call: '1.wav',
  code__jsonld: 'KK.jsonld',
  letter: 'A',
  secret: 'x',
  ticket: 'x',
  officer: 'x',
  device: 'x',
}

beforeAll(async () => {
  world = await openWorld()
  app = createApp(world.house())
  for (const role of officerRoles) cookies.set(role, await world.signedIn(`uji-${role}`, role))
  for (const role of screenRoles) {
    cookies.set(role, `${deviceCookies[role]}=${(await world.newToken(role)).token}`)
  }
  cookies.set('elsewhere', await world.signedIn('made', 'admin', 'waringin'))
})

afterAll(() => world.close())

/** Every route of the house, with the question that is named on the way to its answer. */
function routesOf(door: Hono<DoorEnv>): Route[] {
  const ends = door.routes.filter(({ method }) => !['ALL', 'OPTIONS'].includes(method))
  const unique = new Map(ends.map(({ method, path }) => [`${method} ${path}`, { method, path }]))
  return [...unique.values()].map(({ method, path }) => ({
    method,
    path,
    question: questionOf(door, method, path),
  }))
}

/** The first that is named before the route has answered; what other routes name behind it does not count. */
function questionOf(door: Hono<DoorEnv>, method: string, path: string): Question | null | undefined {
  const [matched] = door.router.match(method, sample(path))
  const passed = matched.map(([[handler, route]]) => ({ handler, route }))
  const end = passed.findLastIndex(({ route }) => route.method === method && route.path === path)
  return passed
    .slice(0, end + 1)
    .map(({ handler }) => questionNamedBy(findTargetHandler(handler)))
    .find((question) => question !== undefined)
}

function sample(path: string): string {
  return path
    .replaceAll(/:(\w+)(?:\{[^}]*\})?\??/g, (_, name: string) => PARTS[name] ?? 'x')
    .replace(/\*$/, 'x')
}

const named = (route: Route) => `${route.method} ${route.path}`

function ask({ method, path }: Route, headers: Record<string, string>, office = 'sukamaju') {
  const place = sample(path).replace('sukamaju', office)
  return app.request(place, {
    method,
    headers: {
      ...headers,
      ...(method === 'GET' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: '' }),
  })
}

const isApi = ({ path }: Route) => path.startsWith('/api/')

test('every route of the house names the question it asks, or that everybody may', () => {
  const routes = routesOf(app)
  expect(routes.length).toBeGreaterThan(60)
  expect(routes.filter(({ question }) => question === undefined).map(named)).toEqual([])
})

test('a route that names none would be seen, whatever stands behind it', () => {
  const door = new Hono<DoorEnv>()
  door.use('/:office/admin/*', (_, next) => next())
  door.get('/:office/admin/forgotten', (c) => c.text('open to all'))
  door.get('/:office/admin/asked', asks('manage people'), (c) => c.text('for some'))
  door.get('/:office/*', everybody, (c) => c.text('for all'))
  expect(routesOf(door).map(({ path, question }) => [path, question])).toEqual([
    ['/:office/admin/forgotten', undefined],
    ['/:office/admin/asked', 'manage people'],
    ['/:office/*', null],
  ])
})

describe('a route for some', () => {
  const guarded = () => routesOf(app).filter((route) => !isApi(route) && route.question != null)

  test('is no small number of them', () => {
    expect(guarded().length).toBeGreaterThan(25)
  })

  test('is not for whoever is not signed in', async () => {
    for (const route of guarded()) {
      const answer = await ask(route, {})
      const isLedToSignIn = answer.headers.get('location')?.startsWith('/sukamaju/sign-in?next=') === true
      expect([named(route), answer.status, isLedToSignIn]).toEqual([
        named(route),
        isLedToSignIn ? 303 : 401,
        isLedToSignIn,
      ])
    }
  })

  test.each(officerRoles)('is for a %s only when that role may', async (role) => {
    for (const route of guarded()) {
      const isAllowed = route.question != null && can(role, route.question)
      if (isAllowed) continue
      const { status } = await ask(route, { cookie: cookies.get(role) ?? '' })
      expect([named(route), status]).toEqual([named(route), 403])
    }
  })

  test.each(screenRoles)('is for a program with the token of a %s only when that role may', async (role) => {
    const authorization = `Bearer ${await world.token(role)}`
    for (const route of guarded()) {
      if (route.question != null && can(role, route.question)) continue
      const { status } = await ask(route, { authorization })
      expect([named(route), status]).toEqual([named(route), 403])
    }
  })

  test('is nowhere to be found for another office', async () => {
    const tokens = await Promise.all(officerRoles.map((role) => world.token(role, 'waringin')))
    const others = [
      { cookie: cookies.get('elsewhere') ?? '' },
      ...tokens.map((token) => ({ authorization: `Bearer ${token}` })),
    ]
    for (const route of guarded()) {
      for (const headers of others) {
        const { status } = await ask(route, headers)
        expect([named(route), status]).toEqual([named(route), 404])
      }
    }
  })
})

test('no unsafe route takes a request from a page of another site', async () => {
  const unsafe = routesOf(app).filter(({ method }) => method !== 'GET')
  expect(unsafe.length).toBeGreaterThanOrEqual(30)
  for (const route of unsafe) {
    for (const role of officerRoles) {
      const headers = { cookie: cookies.get(role) ?? '', origin: 'https://jahat.example' }
      expect([named(route), (await ask(route, headers)).status]).toEqual([named(route), 403])
    }
  }
})
