import { createServer, request, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, limitBody } from '../../src/web/http/limits.ts'
import { bareApp, type DemoHouse, openDemoHouse } from './house.ts'

let demo: DemoHouse

beforeAll(async () => {
  demo = await openDemoHouse()
})

afterAll(() => demo.close())

it.each([
  ['64 KiB pass', 64 * 1024, 200],
  ['one byte more is refused', 64 * 1024 + 1, 413],
])('%s, whether their length is told or not', async (_, bytes, status) => {
  const server = await serving()
  expect(await post(server, 'x'.repeat(bytes), { 'content-length': String(bytes) })).toBe(status)
  expect(await post(server, 'x'.repeat(bytes), { 'transfer-encoding': 'chunked' })).toBe(status)
  server.close()
})

it('believes a proxy on this machine, and the last address it names', async () => {
  const app = bareApp(demo)
  app.get('/', (c) => c.text(addressOf(c)))
  const asked = async (remoteAddress: string, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
    return answer.text()
  }
  expect(await asked('10.0.0.9')).toBe('10.0.0.9')
  expect(await asked('10.0.0.9', '1.2.3.4')).toBe('10.0.0.9')
  expect(await asked('127.0.0.1', '1.2.3.4, 10.0.0.5')).toBe('10.0.0.5')
  expect(await asked('::ffff:127.0.0.1', '10.0.0.5')).toBe('10.0.0.5')
  expect(await asked('127.0.0.1')).toBe('127.0.0.1')
  expect(await (await app.request('/')).text()).toBe('unknown')
})

async function serving(): Promise<Server> {
  const app = bareApp(demo)
  app.use(limitBody)
  app.post('/', async (c) => c.text(String((await c.req.text()).length)))
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function post(server: Server, body: string, headers: Record<string, string>): Promise<number> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return new Promise((resolve, reject) => {
    const sending = request({ port: address.port, host: '127.0.0.1', method: 'POST', headers }, (answer) => {
      let said = ''
      answer.on('data', (part) => {
        said += String(part)
      })
      answer.on('end', () => {
        const status = answer.statusCode ?? 0
        if (status === 200 && said !== String(body.length)) reject(new Error(`read ${said}`))
        resolve(status)
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
