import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTraceLine } from '../../src/estimates/rules/trace/read-trace.ts'
import { runCommandLine } from '../support/command-line.ts'
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

const run = (args: readonly string[], input = '') =>
  runCommandLine({ folder, clock: '2026-04-06T09:00:00+07:00' }, args, input)

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
  [['--office', 'sukamaju', '--day', 'monday'], '--day must be a date, such as 2026-04-06'],
  ...['--from', '--to'].map((end): [string[], string] => [
    ['--office', 'sukamaju', '--day', '2026-04-06', end, '2026-04-07'],
    '--day has its own beginning and end: leave --from and --to out',
  ]),
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
