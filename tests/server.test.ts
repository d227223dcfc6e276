import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMAND_LINE, ROOT, SERVER } from './support/program.ts'
import { type ServerProcess, startServer } from './support/server-process.ts'

let folder: string
let server: ServerProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-server-'))
  server = await startServer(folder)
}, 60_000)

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function run(args: readonly string[], more: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, ...more }
  const child = spawn(process.execPath, args, { cwd: ROOT, env })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

function issue(token: string, key: string) {
  return fetch(`${server.url}/api/v1/offices/sukamaju/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: '{"service":"KK"}',
  })
}

test('the first start says where every door is', () => {
  const said = server.said.join('\n')
  expect(said).toContain(`${server.url}/sukamaju/console`)
  expect(said).toMatch(/Anjungan +http:\/\/127\.0\.0\.1:\d+\/sukamaju\/enrol\/[\w-]{22}/)
  expect(said).toMatch(/Papan antrean +http:\/\/127\.0\.0\.1:\d+\/waringin\/enrol\/[\w-]{22}/)
})

test('the sign-ins of the demo are generated and only for their owner to read', () => {
  const file = join(folder, 'demo-signins.txt')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const passwords = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[2])
  expect(new Set(passwords).size).toBe(passwords.length)
  expect(passwords.every((password) => /^[\w-]{22}$/.test(password ?? ''))).toBe(true)
})

test('it is well, and says so', async () => {
  const health = await fetch(`${server.url}/healthz`)
  expect([health.status, await health.json()]).toEqual([200, { ok: true }])
})

test('a second start on the same folder says so and ends', async () => {
  const { code, err } = await run(SERVER, { PORT: '0' })
  expect(code).toBe(1)
  expect(err.trim()).toBe(
    `Another Giliran is running on ${folder}. Stop it first, or choose another DATA_DIR.`,
  )
}, 60_000)

test('seed refuses while the server holds the folder', async () => {
  const { code, err, out } = await run([...COMMAND_LINE, 'seed'])
  expect([code, out]).toEqual([1, ''])
  expect(err.trim().split('\n')).toHaveLength(1)
}, 60_000)

test('a token made through the running server works at once, and alone stands on stdout', async () => {
  const { code, out } = await run([
    ...COMMAND_LINE,
    'token',
    'create',
    '--office',
    'sukamaju',
    '--role',
    'kiosk',
  ])
  expect(code).toBe(0)
  expect(out).toMatch(/^gil_[\w-]{43}\n$/)
  expect((await issue(out.trim(), 'one')).status).toBe(201)
}, 60_000)

test.each([
  [['--office', 'sukamaju', '--role', 'king'], '--role must be one of'],
  [['--office', 'nowhere', '--role', 'kiosk'], 'office'],
])(
  'a token for %j is refused in one line',
  async (args, sentence) => {
    const { code, out, err } = await run([...COMMAND_LINE, 'token', 'create', ...args])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  },
  60_000,
)

test('SIGTERM ends it with 0, and what was taken is there after the next start', async () => {
  const { out } = await run([...COMMAND_LINE, 'token', 'create', '--office', 'sukamaju', '--role', 'officer'])
  const { port } = server
  const stream = await fetch(`${server.url}/api/v1/offices/sukamaju/events`)
  expect(await server.stop()).toBe(0)
  await stream.text()
  server = await startServer(folder, { port })
  const answer = await fetch(`${server.url}/api/v1/offices/sukamaju/tickets`, {
    headers: { authorization: `Bearer ${out.trim()}` },
  })
  expect(await answer.json()).toMatchObject({ tickets: [{ number: 'A001', state: 'waiting' }] })
}, 60_000)

test('the office does not go back in time: it goes on from its last fact', async () => {
  await server.stop()
  server = await startServer(folder, { clock: '2026-04-01T09:00:00+07:00' })
  const line: { asOf: string } = await (await fetch(`${server.url}/api/v1/offices/sukamaju/line`)).json()
  expect(Date.parse(line.asOf)).toBeGreaterThan(Date.parse('2026-04-06T09:00:00+07:00'))
}, 60_000)
