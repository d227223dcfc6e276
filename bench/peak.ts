import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { ServerProcess } from '../tests/support/server-process.ts'
import { openBenchHouse } from './house.ts'
import { openConnection } from './http-load.ts'
import { pageRequest, ticketRequest } from './requests.ts'
import type { Row } from './table.ts'

const SECONDS = 15
const WARM_UP = 5
const TICKETS_A_MINUTE = 200
const PAGES_A_SECOND = 300

/** Ten times an office's busiest minute: how long tickets take while everybody looks at the portal too. */
export async function peakRows(): Promise<Row[]> {
  const loop = new URL('./loop-delay.mjs', import.meta.url).href
  const house = await openBenchHouse({ more: { NODE_OPTIONS: `--import=${loop}` } })
  const { server } = house
  try {
    const token = await house.token('kiosk')
    const pages = ['/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/loket/1', '/waringin'].map((path) =>
      pageRequest(path),
    )
    const rush = (seconds: number) =>
      Promise.all([
        at(server.port, TICKETS_A_MINUTE / 60, seconds, () => ticketRequest(token)),
        at(server.port, PAGES_A_SECOND, seconds, (turn) => pages[turn % pages.length] ?? ''),
      ])
    await rush(WARM_UP)
    await loopDelay(server)
    const [issued, seen] = await rush(SECONDS)
    const delay = await loopDelay(server)
    const failures = issued.failures + seen.failures
    return [
      row('a ticket at ten times the peak, p99', p99(issued.times), 300, failures),
      row('delay of the event loop meanwhile, p99', delay, 100, failures),
    ]
  } finally {
    await house.close()
  }
}

function row(figure: string, measured: number, limit: number, failures: number): Row {
  return {
    figure,
    measured: `${measured.toFixed(0)} ms, ${failures} failed`,
    limit: `${limit} ms`,
    ratio: measured / limit,
    mustReach: 'at most 1',
    isReached: measured <= limit && failures === 0,
  }
}

type Found = { times: number[]; failures: number }

/** Sends requests at a rate, whether or not the earlier ones are answered, each on a connection that is free. */
async function at(
  port: number,
  perSecond: number,
  seconds: number,
  request: (turn: number) => string,
): Promise<Found> {
  const free: Awaited<ReturnType<typeof openConnection>>[] = []
  const found: Found = { times: [], failures: 0 }
  const began = performance.now()
  const asked: Promise<void>[] = []
  for (let turn = 0; turn < perSecond * seconds; turn++) {
    const due = began + (turn * 1000) / perSecond
    if (due > performance.now()) await pause(due - performance.now())
    asked.push(ask(turn, due))
  }
  await Promise.all(asked)
  for (const connection of free) connection.close()
  return found

  async function ask(turn: number, due: number): Promise<void> {
    let connection = free.pop()
    while (connection !== undefined && !connection.isOpen()) connection = free.pop()
    connection ??= await openConnection(port)
    const status = await connection(request(turn))
    found.times.push(performance.now() - due)
    if (status < 200 || status >= 400) found.failures++
    free.push(connection)
  }
}

/** How late the server's loop was since it was asked last, p99 in milliseconds. */
async function loopDelay({ child, said }: ServerProcess): Promise<number> {
  const earlier = said.length
  child.kill('SIGUSR2')
  while (said.length === earlier) await pause(20)
  return Number(/p99 ([\d.]+)/.exec(said.at(-1) ?? '')?.[1])
}

function p99(times: number[]): number {
  times.sort((a, b) => a - b)
  return times[Math.min(times.length - 1, Math.floor(times.length * 0.99))] ?? 0
}
