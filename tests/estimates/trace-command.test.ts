import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTraceLine } from '../../src/estimates/rules/read-trace.ts'
import { COMMAND_LINE, ROOT } from '../support/program.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'

let folder: string
let server: ServerProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-trace-'))
  server = await startServer(folder)
}, 60_000)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function run(args: readonly string[], input = '') {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, CLOCK: '2026-04-06T09:00:00+07:00' }
  const child = spawn(process.execPath, [...COMMAND_LINE, ...args], { cwd: ROOT, env })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code, out, err }
}

const trace = (...args: string[]) => run(['trace', '--office', 'sukamaju', ...args])

test('the past comes through the running server, and the same from the folder when none runs', async () => {
  const { out: token } = await run(['token', 'create', '--office', 'sukamaju', '--role', 'kiosk'])
  for (let count = 1; count <= 300; count++) {
    const answer = await fetch(`${server.url}/api/v1/offices/sukamaju/tickets`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token.trim()}`,
        'content-type': 'application/json',
        'idempotency-key': String(count),
      },
      body: '{"service":"KK"}',
    })
    expect(answer.status).toBe(201)
  }
  const running = await trace()
  expect([running.code, running.err]).toEqual([0, ''])
  const events = running.out.trimEnd().split('\n').map(readTraceLine)
  expect(events[0]).toMatchObject({ type: 'config', tz: 'Asia/Jakarta' })
  expect(events.filter((event) => event?.type === 'issued')).toHaveLength(300)
  expect((await trace('--to', '2026-04-05')).out.trimEnd().split('\n')).toHaveLength(1)
  await server.stop()
  const alone = await trace()
  expect(alone).toEqual(running)
  server = await startServer(folder)
}, 120_000)

test.each([
  [['--office', 'nowhere'], 'This office was not found'],
  [['--office', 'sukamaju', '--from', 'monday'], '--from must be a date, such as 2026-04-06'],
])(
  'a trace of %j is refused in one line',
  async (args, sentence) => {
    const { code, out, err } = await run(['trace', ...args])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  },
  60_000,
)
