import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { giveWaits } from '../support/given-waits.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning
let app: Door
let throughDoors: number

beforeEach(async () => {
  morning = await openMorning()
  const house = morning.world.house()
  throughDoors = 0
  // Whatever goes through the doors leaves a line in the log; a ready answer does not.
  app = createApp({
    ...house,
    log: Object.assign(Object.create(house.log), { debug: () => throughDoors++ }),
  })
})

afterEach(() => morning.close())

function ask(headers: Record<string, string> = {}, path = '/sukamaju', method = 'GET') {
  return app.request(path, { method, headers })
}

it('a public page goes through its door once, and is ready for whoever asks the same', async () => {
  const first = await ask()
  const again = await ask()
  expect(throughDoors).toBe(1)
  expect(await again.text()).toBe(await first.text())
  const { 'x-request-id': _, ...headers } = Object.fromEntries(first.headers)
  expect(Object.fromEntries(again.headers)).toEqual(headers)
})

it('whoever has the version is told so, and gets no body', async () => {
  const etag = (await ask()).headers.get('etag') ?? ''
  const again = await ask({ 'if-none-match': etag })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect(throughDoors).toBe(1)
})

it('a version that was only ever confirmed gives no empty page to others', async () => {
  const etag = (await ask({ 'accept-language': 'id' })).headers.get('etag') ?? ''
  await ask({ 'if-none-match': etag })
  const whole = await ask()
  expect(whole.status).toBe(200)
  expect(await whole.text()).toContain('<!doctype html>')
})

it.each([
  ['another language', { 'accept-language': 'en' }],
  ['another choice of language', { cookie: 'giliran_language=en' }],
  ['another encoding', { 'accept-encoding': 'br' }],
  ['the part that htmx wants', { 'hx-request': 'true' }],
])('%s is another answer', async (_, headers) => {
  const plain = Buffer.from(await (await ask()).arrayBuffer())
  const other = Buffer.from(await (await ask(headers)).arrayBuffer())
  expect(throughDoors).toBe(2)
  expect(other.equals(plain)).toBe(false)
})

it('nothing that happened is hidden by a ready answer', async () => {
  await ask()
  await morning.take('KK')
  await ask()
  expect(throughDoors).toBe(2)
  morning.world.pass(60)
  await ask()
  expect(throughDoors).toBe(3)
})

it('no wait that was simulated anew is hidden by a ready answer', async () => {
  await ask()
  giveWaits(morning.world, {})
  await ask()
  await ask()
  expect(throughDoors).toBe(2)
})

it('only GET is answered so', async () => {
  await ask()
  const head = await ask({}, '/sukamaju', 'HEAD')
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await ask({}, '/sukamaju', 'POST')).status).not.toBe(200)
})
