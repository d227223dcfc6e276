import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../tests/support/server-process.ts'
import { startChild } from './child.ts'
import { load } from './http-load.ts'
import type { Row } from './table.ts'

const CONNECTIONS = 32
const MILLISECONDS = 4_000

/** The portal page of an office, unchanged and whole, against a bare server that says hello. */
export async function pageRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-bench-'))
  const server = await startServer(folder)
  const { child, first } = await startChild('./hello-server.ts')
  try {
    const hello = await pagesPerSecond(Number(first), '/', '', 200)
    const etag = (
      await fetch(`${server.url}/sukamaju`, { headers: { 'accept-encoding': 'br' } })
    ).headers.get('etag')
    const unchanged =
      etag === null ? 0 : await pagesPerSecond(server.port, '/sukamaju', `If-None-Match: ${etag}\r\n`, 304)
    const whole = await pagesPerSecond(server.port, '/sukamaju', '', 200)
    return [
      row('portal page, unchanged version, with ETag', unchanged, hello, 0.5),
      row('portal page, full body', whole, hello, 0.3),
    ]
  } finally {
    child.kill()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(figure: string, perSecond: number, hello: number, mustReach: number): Row {
  return {
    figure,
    measured: `${perSecond.toFixed(0)}/s`,
    limit: `bare server ${hello.toFixed(0)}/s`,
    ratio: perSecond / hello,
    mustReach: `at least ${mustReach}`,
    isReached: perSecond >= hello * mustReach,
  }
}

async function pagesPerSecond(port: number, path: string, headers: string, status: number): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n${headers}\r\n`
  await load(
    port,
    CONNECTIONS,
    1_000,
    () => request,
    () => true,
  )
  const { perSecond, failures } = await load(
    port,
    CONNECTIONS,
    MILLISECONDS,
    () => request,
    (given) => given === status,
  )
  if (failures > 0) throw new Error(`${path} did not always answer ${status}`)
  return perSecond
}
