import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBenchHouse } from './house.ts'
import { load } from './http-load.ts'
import { syncsPerSecond } from './limits.ts'
import { ticketRequest } from './requests.ts'
import type { Row } from './table.ts'

const CONNECTIONS = 64
const MILLISECONDS = 8_000

/** Tickets issued a second through the API, against one durable 8 KB append at a time on the same storage. */
export async function issueRows(): Promise<Row[]> {
  const fast = await measure({})
  const shim = slowSync()
  const rows = [row('tickets issued a second, 64 connections', fast, 1)]
  if (shim !== null) rows.push(row('the same with 5 ms more for every sync', await measure(shim), 10))
  return rows
}

function row(figure: string, { perSecond, syncs, p99, failures }: Measured, mustReach: number): Row {
  return {
    figure,
    measured: `${perSecond.toFixed(0)}/s, p99 ${p99.toFixed(0)} ms, ${failures} failed`,
    limit: `${syncs.toFixed(0)} syncs/s`,
    ratio: perSecond / syncs,
    mustReach: `at least ${mustReach}`,
    isReached: perSecond >= syncs * mustReach && failures === 0,
  }
}

type Measured = { perSecond: number; syncs: number; p99: number; failures: number }

async function measure(more: Record<string, string>): Promise<Measured> {
  const house = await openBenchHouse({ more })
  try {
    const token = await house.token('kiosk')
    const issue = (milliseconds: number) =>
      load(house.server.port, CONNECTIONS, milliseconds, () => ticketRequest(token), isIssued)
    await issue(1_000)
    const { perSecond, p99, failures } = await issue(MILLISECONDS)
    return { perSecond, p99, failures, syncs: syncs(house.folder, more) }
  } finally {
    await house.close()
  }
}

/** Measured in a process of its own, so that it meets the same delay as the server. */
function syncs(folder: string, more: Record<string, string>): number {
  if (more.LD_PRELOAD === undefined) return syncsPerSecond(folder, 2_000)
  const script = `import('./bench/limits.ts').then(({ syncsPerSecond }) => console.log(syncsPerSecond(${JSON.stringify(folder)}, 2000)))`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    env: { ...process.env, ...more },
    encoding: 'utf8',
  })
  return Number(run.stdout.trim())
}

function isIssued(status: number): boolean {
  return status === 201
}

/** A library that makes every sync take 5 ms longer, built here; null where there is no compiler. */
function slowSync(): { LD_PRELOAD: string } | null {
  const source = new URL('./slow-sync.c', import.meta.url).pathname
  const library = join(tmpdir(), 'giliran-slow-sync.so')
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'])
  return built.status === 0 && existsSync(library) ? { LD_PRELOAD: library } : null
}
