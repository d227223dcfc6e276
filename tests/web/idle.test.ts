import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { DoorEnv } from '../../src/web/http/house.ts'
import { openWorld, type World } from '../support/world.ts'

const COUNTERS = '/sukamaju/console/counters'

let world: World
let app: Hono<DoorEnv>
let cookie: string

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  world = await openWorld()
  app = createApp(world.house())
  cookie = await world.signedIn('ani')
})

afterEach(async () => {
  vi.useRealTimers()
  await world.close()
})

const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000)
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, {
    method,
    headers: { cookie, ...headers },
    ...(method === 'POST' && { body: new URLSearchParams({ key: 'k' }) }),
  })

test('the desk that asks by itself keeps no session open, and is led to the lock', async () => {
  const byItself = [() => ask(`${COUNTERS}/1`, { 'hx-request': 'true' }), () => ask(`${COUNTERS}/1?refresh`)]
  for (let time = 0; time < 7; time++) {
    minutes(2)
    for (const comes of byItself) expect((await comes()).status).toBe(200)
  }
  minutes(1.1)
  const part = await ask(`${COUNTERS}/1`, { 'hx-request': 'true' })
  expect(part.status).toBe(401)
  const lock = part.headers.get('hx-redirect') ?? ''
  expect(lock).toBe('/sukamaju/sign-in?next=%2Fsukamaju%2Fconsole%2Fcounters%2F1')
  expect(await (await ask(lock)).text()).toContain('Layar ini terkunci')
})

test.each([
  ['looks at a page', () => ask(COUNTERS)],
  ['presses a button', () => ask(`${COUNTERS}/1/call`, { 'hx-request': 'true' }, 'POST')],
])('who %s goes on for fifteen minutes from then', async (_, act) => {
  for (let time = 0; time < 3; time++) {
    minutes(14)
    expect((await act()).status).not.toBe(401)
  }
  minutes(14)
  expect((await ask(`${COUNTERS}/1`, { 'hx-request': 'true' })).status).toBe(200)
  minutes(1.1)
  expect((await ask(`${COUNTERS}/1`, { 'hx-request': 'true' })).status).toBe(401)
})

test('a browser that is a kiosk too is led to sign in, not turned away', async () => {
  const { token } = await world.newToken('kiosk')
  const answer = await app.request('/sukamaju/console', {
    headers: { cookie: `giliran_device_kiosk=${token}` },
  })
  expect(answer.headers.get('location')).toContain('/sukamaju/sign-in?next=')
})
